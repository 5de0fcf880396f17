package dev.headrace.ir.ml;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;

/**
 * Parts of a dataset (LANGUAGE, rule 13).
 *
 * @param by the time column, or the columns whose hash decides
 * @param embargo microseconds before each boundary whose rows are in no part; for a split by time only
 * @param seed for a split by hash only
 */
public record SplitDef(
        String name,
        String dataset,
        Cut cut,
        List<String> by,
        List<SplitPartDef> parts,
        OptionalLong embargo,
        OptionalLong seed)
        implements Definition {

    /** What decides which part a row is in. */
    public enum Cut {
        TIME,
        HASH
    }

    public SplitDef {
        by = List.copyOf(by);
        parts = List.copyOf(parts);
        BigDecimal sum = parts.stream().map(SplitPartDef::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("the parts are more than the whole");
        }
        if (by.isEmpty() || (cut == Cut.TIME && by.size() != 1)) {
            throw new IllegalArgumentException("a split is by one time column or by at least one key column");
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.split(this);
    }
}
