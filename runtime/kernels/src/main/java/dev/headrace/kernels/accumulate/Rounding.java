package dev.headrace.kernels.accumulate;

import java.math.BigInteger;

/** Exact rational numbers rounded once to a double, half to even; one beyond the largest double is infinite. */
public final class Rounding {

    private static final int MIN_EXPONENT = -1074;
    private static final int DIGITS = 53;
    private static final int GUARDED = 66;

    private Rounding() {}

    /** numerator / denominator * 2^exp, for a denominator above 0. */
    public static double divide(BigInteger numerator, BigInteger denominator, int exp) {
        if (numerator.signum() == 0) {
            return 0.0;
        }
        BigInteger magnitude = numerator.abs();
        int shift = GUARDED - (magnitude.bitLength() - denominator.bitLength());
        BigInteger[] parts = shift > 0
                ? magnitude.shiftLeft(shift).divideAndRemainder(denominator)
                : magnitude.divideAndRemainder(denominator.shiftLeft(-shift));
        double rounded = round(parts[0], parts[1].signum() != 0, exp - shift);
        return numerator.signum() < 0 ? -rounded : rounded;
    }

    /** The square root of numerator / denominator * 2^exp, neither of which is below 0. */
    public static double sqrt(BigInteger numerator, BigInteger denominator, int exp) {
        if (numerator.signum() == 0) {
            return 0.0;
        }
        int shift = 2 * GUARDED - (numerator.bitLength() - denominator.bitLength());
        if (Math.floorMod(exp - shift, 2) != 0) {
            shift++;
        }
        BigInteger[] parts = shift > 0
                ? numerator.shiftLeft(shift).divideAndRemainder(denominator)
                : numerator.divideAndRemainder(denominator.shiftLeft(-shift));
        BigInteger[] root = parts[0].sqrtAndRemainder();
        boolean rest = parts[1].signum() != 0 || root[1].signum() != 0;
        return round(root[0], rest, Math.floorDiv(exp - shift, 2));
    }

    /** value * 2^exp, plus something less than a unit of value if there is a rest; value is not below 0. */
    static double round(BigInteger value, boolean rest, int exp) {
        int drop = Math.max(value.bitLength() - DIGITS, MIN_EXPONENT - exp);
        if (drop <= 0) {
            return Math.scalb((double) value.longValueExact(), exp);
        }
        if (drop > value.bitLength() + 1) {
            return 0.0;
        }
        long kept = value.shiftRight(drop).longValueExact();
        boolean half = value.testBit(drop - 1);
        boolean below = rest || value.getLowestSetBit() < drop - 1;
        if (half && (below || (kept & 1) != 0)) {
            kept++;
        }
        return Math.scalb((double) kept, exp + drop);
    }

    /** numerator / denominator as a whole number, half to even, for a denominator above 0. */
    public static BigInteger nearest(BigInteger numerator, BigInteger denominator) {
        BigInteger[] parts = numerator.abs().divideAndRemainder(denominator);
        int order = parts[1].shiftLeft(1).compareTo(denominator);
        boolean up = order > 0 || (order == 0 && parts[0].testBit(0));
        BigInteger rounded = up ? parts[0].add(BigInteger.ONE) : parts[0];
        return numerator.signum() < 0 ? rounded.negate() : rounded;
    }
}
