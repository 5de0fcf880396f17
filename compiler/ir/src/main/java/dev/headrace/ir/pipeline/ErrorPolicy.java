package dev.headrace.ir.pipeline;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A fate and its ceiling.
 *
 * @param maxShare the greatest share of rows that may meet the fate, 0.01 for {@code max 1%}; more fails the run
 * @param per microseconds over which a stream measures the share
 */
public record ErrorPolicy(Fate fate, Optional<BigDecimal> maxShare, OptionalLong per) {
    /** A fate without a ceiling. */
    public static ErrorPolicy of(Fate fate) {
        return new ErrorPolicy(fate, Optional.empty(), OptionalLong.empty());
    }
}
