package dev.headrace.kernels.accumulate;

import dev.headrace.ir.op.AggregateCall;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Nearest rank: the quantile of n values at a share q is the one at place ceil(q * n) in their order, the first for q = 0. The
 * share is the decimal number as it is written: 0.1 of ten values is the first, although the double 0.1 is a little more.
 */
public record Quantile(BigDecimal share) {

    /** The share that a {@code quantile} call has for its option. */
    public static Quantile of(AggregateCall call) {
        Object value = call.options().get(0).value();
        return new Quantile(value instanceof BigDecimal d ? d : new BigDecimal(value.toString()));
    }

    /** The place, counted from 0, in {@code n} sorted values; n is at least 1. */
    public int place(int n) {
        long rank = share.multiply(BigDecimal.valueOf(n))
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
        return (int) Math.min(n, Math.max(1, rank)) - 1;
    }
}
