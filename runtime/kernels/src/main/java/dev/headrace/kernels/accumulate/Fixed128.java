package dev.headrace.kernels.accumulate;

import java.math.BigInteger;

/**
 * Rounding of signed 128-bit whole numbers {@code hi:lo} times a power of two. Every result is the exact value rounded
 * once, half to even; one beyond the largest double is infinite.
 */
public final class Fixed128 {

    private static final BigInteger TWO_64 = BigInteger.ONE.shiftLeft(64);
    private static final long EXACT = 1L << 53;

    private Fixed128() {}

    /**
     * The double nearest to (hi:lo) * 2^exp.
     *
     * @param exp at least -1074
     */
    public static double toDouble(long hi, long lo, int exp) {
        if (hi == lo >> 63) {
            return scale((double) lo, exp);
        }
        boolean negative = hi < 0;
        long h = hi;
        long l = lo;
        if (negative) {
            l = -l;
            h = ~h + (l == 0 ? 1 : 0);
        }
        // The top 63 bits, what is below them jammed into the lowest: ten bits more than a double keeps.
        int zeros = h == 0 ? 64 + Long.numberOfLeadingZeros(l) : Long.numberOfLeadingZeros(h);
        int shift = 65 - zeros;
        long top;
        boolean rest;
        if (shift < 64) {
            top = (h << (64 - shift)) | (l >>> shift);
            rest = l << (64 - shift) != 0;
        } else {
            top = h >>> (shift - 64);
            rest = l != 0 || (shift == 65 && (h & 1) != 0);
        }
        double rounded = (double) (rest ? top | 1 : top);
        return scale(negative ? -rounded : rounded, exp + shift);
    }

    /** The double nearest to (hi:lo) * 2^exp / n, for n of at least 1. */
    public static double divide(long hi, long lo, int exp, long n) {
        if (n > Integer.MAX_VALUE || exp < -900) {
            return Rounding.divide(big(hi, lo), BigInteger.valueOf(n), exp);
        }
        if (hi == lo >> 63 && lo <= EXACT && lo >= -EXACT) {
            return scale((double) lo / (double) n, exp);
        }
        boolean negative = hi < 0;
        long h = hi;
        long l = lo;
        if (negative) {
            l = -l;
            h = ~h + (l == 0 ? 1 : 0);
        }
        double quotient = divideMagnitude(h, l, exp, n);
        return negative ? -quotient : quotient;
    }

    private static double divideMagnitude(long h, long l, int exp, long n) {
        // Enough leading bits for a quotient of 60 or 61 bits, found in two divisions of 64 bits each.
        int bits = h == 0 ? 64 - Long.numberOfLeadingZeros(l) : 128 - Long.numberOfLeadingZeros(h);
        int wanted = 60 + (64 - Long.numberOfLeadingZeros(n));
        int drop = bits - wanted;
        if (drop > 63 || drop < -63) {
            return Rounding.divide(unsigned(h, l), BigInteger.valueOf(n), exp);
        }
        long high;
        long low;
        boolean rest = false;
        if (drop > 0) {
            high = h >>> drop;
            low = (l >>> drop) | (h << (64 - drop));
            rest = l << (64 - drop) != 0;
        } else if (drop < 0) {
            high = (h << -drop) | (l >>> (64 + drop));
            low = l << -drop;
        } else {
            high = h;
            low = l;
        }
        long head = (high << 32) | (low >>> 32);
        long first = head / n;
        long next = ((head - first * n) << 32) | (low & 0xFFFFFFFFL);
        long second = next / n;
        rest |= next != second * n;
        long quotient = (first << 32) + second;
        return scale((double) (rest ? quotient | 1 : quotient), exp + drop);
    }

    /** (hi:lo) as a number of any size. */
    public static BigInteger big(long hi, long lo) {
        BigInteger low = BigInteger.valueOf(lo);
        return BigInteger.valueOf(hi).shiftLeft(64).add(lo < 0 ? low.add(TWO_64) : low);
    }

    private static BigInteger unsigned(long hi, long lo) {
        BigInteger value = big(hi, lo);
        return value.signum() < 0 ? value.add(TWO_64.shiftLeft(64)) : value;
    }

    private static double scale(double value, int exp) {
        return exp >= -1022 && exp <= 1023
                ? value * Double.longBitsToDouble((exp + 1023L) << 52)
                : Math.scalb(value, exp);
    }
}
