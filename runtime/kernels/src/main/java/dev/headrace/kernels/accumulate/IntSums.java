package dev.headrace.kernels.accumulate;

import dev.headrace.ir.function.RowError;
import java.math.BigInteger;

/** What becomes of 128-bit sums of Ints and Durations. */
public final class IntSums {

    private static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);
    private static final BigInteger MIN = BigInteger.valueOf(Long.MIN_VALUE);

    private IntSums() {}

    /** The sum (hi:lo); it may overflow only here, at the end. */
    public static long sum(long hi, long lo) {
        if (hi != lo >> 63) {
            throw new RowError("the sum is too large for an Int");
        }
        return lo;
    }

    /** (hi:lo) / n as a whole number, half to even: an average stays within its values' range. */
    public static long wholeAverage(long hi, long lo, long n) {
        BigInteger nearest = Rounding.nearest(Fixed128.big(hi, lo), BigInteger.valueOf(n));
        return nearest.min(MAX).max(MIN).longValue();
    }
}
