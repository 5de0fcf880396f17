package dev.headrace.ir.text;

import java.math.BigInteger;

/**
 * The double nearest to digits * 10^exponent, after D. Lemire, "Number Parsing at a Gigabyte per Second" (2021): one or
 * two multiplications by the leading 128 bits of the power of five decide nearly every case.
 */
final class NearestDouble {

    static final int MIN_EXPONENT = -64;
    static final int MAX_EXPONENT = 64;

    private static final int FRACTION_BITS = 52;
    private static final int BIAS = 1023;
    private static final long NINE_BITS = 0x1FF;

    private NearestDouble() {}

    /**
     * The nearest double, or NaN if it takes more digits of the power to decide.
     *
     * @param digits not zero, unsigned
     * @param exponent within {@link #MIN_EXPONENT} and {@link #MAX_EXPONENT}
     */
    static double of(long digits, int exponent) {
        int zeros = Long.numberOfLeadingZeros(digits);
        long w = digits << zeros;
        long high = unsignedMultiplyHigh(w, Fives.HIGH[exponent - MIN_EXPONENT]);
        long low = w * Fives.HIGH[exponent - MIN_EXPONENT];
        if ((high & NINE_BITS) == NINE_BITS) {
            long more = unsignedMultiplyHigh(w, Fives.LOW[exponent - MIN_EXPONENT]);
            low += more;
            high += Long.compareUnsigned(low, more) < 0 ? 1 : 0;
        }
        if (low == -1L && (exponent < -27 || exponent > 55)) {
            return Double.NaN;
        }
        int upper = (int) (high >>> 63);
        int shift = upper + 64 - FRACTION_BITS - 3;
        long fraction = high >>> shift;
        long power = ((217_706L * exponent) >> 16) + 63 + upper - zeros + BIAS;
        boolean mayTie = (low == 0 || low == 1) && exponent >= -4 && exponent <= 23 && (fraction & 3) == 1;
        if (mayTie && fraction << shift == high) {
            fraction &= ~1L;
        }
        fraction = (fraction + (fraction & 1)) >>> 1;
        if (fraction >= 2L << FRACTION_BITS) {
            fraction = 1L << FRACTION_BITS;
            power++;
        }
        return Double.longBitsToDouble((power << FRACTION_BITS) | (fraction & ~(1L << FRACTION_BITS)));
    }

    private static long unsignedMultiplyHigh(long a, long b) {
        return Math.multiplyHigh(a, b) + ((a >> 63) & b) + ((b >> 63) & a);
    }

    /** The leading 128 bits of each power of five: cut for positive powers, rounded up for negative ones. */
    private static final class Fives {
        static final long[] HIGH = new long[MAX_EXPONENT - MIN_EXPONENT + 1];
        static final long[] LOW = new long[MAX_EXPONENT - MIN_EXPONENT + 1];

        static {
            for (int e = MIN_EXPONENT; e <= MAX_EXPONENT; e++) {
                BigInteger bits = leading(e);
                HIGH[e - MIN_EXPONENT] = bits.shiftRight(64).longValue();
                LOW[e - MIN_EXPONENT] = bits.longValue();
            }
        }

        private static BigInteger leading(int exponent) {
            BigInteger power = BigInteger.valueOf(5).pow(Math.abs(exponent));
            if (exponent >= 0) {
                int shift = 128 - power.bitLength();
                return shift >= 0 ? power.shiftLeft(shift) : power.shiftRight(-shift);
            }
            // No power of five is a power of two, so the quotient below has exactly 128 bits.
            return BigInteger.ONE
                    .shiftLeft(power.bitLength() + 127)
                    .divide(power)
                    .add(BigInteger.ONE);
        }
    }
}
