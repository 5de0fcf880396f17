package dev.headrace.ir.text;

import java.math.BigInteger;

/**
 * The shortest decimal that reads back to a double, after R. Giulietti, "The Schubfach way to render doubles" (2020).
 * Ours because the JDK's own answer differs between its versions.
 *
 * <p>For a positive finite v = c * 2^q the decimals that read back to v form an interval around it. k is chosen so that
 * the interval holds at least one multiple of 10^k and at most a few; among the multiples of 10^(k+1), or else of 10^k,
 * the closest to v is the answer. All tests compare four times the scaled ends of the interval, rounded to odd, so they
 * are exact although only 126 bits of each power of ten are used.
 */
final class ShortestDouble {

    private static final int FRACTION_BITS = 52;
    private static final long IMPLICIT_BIT = 1L << FRACTION_BITS;
    private static final int MIN_EXPONENT = -1074;
    private static final int MIN_K = -324;
    private static final int MAX_K = 292;
    private static final long MASK_63 = Long.MAX_VALUE;

    /** A subnormal below this many units is scaled by ten first, to have two digits to choose from. */
    private static final long TINY = 3;

    private ShortestDouble() {}

    /** Appends a positive, finite value. */
    static void append(double value, StringBuilder out) {
        long bits = Double.doubleToRawLongBits(value);
        long fraction = bits & (IMPLICIT_BIT - 1);
        int biased = (int) (bits >>> FRACTION_BITS);
        if (biased != 0) {
            shortest(biased + MIN_EXPONENT - 1, IMPLICIT_BIT | fraction, 0, out);
        } else if (fraction < TINY) {
            shortest(MIN_EXPONENT, 10 * fraction, -1, out);
        } else {
            shortest(MIN_EXPONENT, fraction, 0, out);
        }
    }

    /** v = c * 2^q * 10^dk. */
    private static void shortest(int q, long c, int dk, StringBuilder out) {
        int odd = (int) c & 1;
        long middle = c << 2;
        long right = middle + 2;
        boolean regular = c != IMPLICIT_BIT || q == MIN_EXPONENT;
        long left = regular ? middle - 2 : middle - 1;
        int k = regular ? floorLog10Pow2(q) : floorLog10ThreeQuartersPow2(q);
        int h = q + floorLog2Pow10(-k) + 2;
        long g1 = Powers.HIGH[k - MIN_K];
        long g0 = Powers.LOW[k - MIN_K];
        long vb = roundToOdd(g1, g0, middle << h);
        long vbl = roundToOdd(g1, g0, left << h);
        long vbr = roundToOdd(g1, g0, right << h);

        long s = vb >> 2;
        if (s >= 100) {
            long tenLow = s / 10 * 10;
            long tenHigh = tenLow + 10;
            boolean lowIn = vbl + odd <= tenLow << 2;
            boolean highIn = (tenHigh << 2) + odd <= vbr;
            if (lowIn != highIn) {
                DecimalLayout.append(lowIn ? tenLow : tenHigh, k, out);
                return;
            }
        }
        long t = s + 1;
        boolean sIn = vbl + odd <= s << 2;
        boolean tIn = (t << 2) + odd <= vbr;
        if (sIn != tIn) {
            DecimalLayout.append(sIn ? s : t, k + dk, out);
            return;
        }
        long compared = vb - ((s + t) << 1);
        boolean takeS = compared < 0 || (compared == 0 && (s & 1) == 0);
        DecimalLayout.append(takeS ? s : t, k + dk, out);
    }

    /** g * cp / 2^127, where g = g1 * 2^63 + g0; the last bit is set if anything was cut. */
    private static long roundToOdd(long g1, long g0, long cp) {
        long x1 = Math.multiplyHigh(g0, cp);
        long y0 = g1 * cp;
        long y1 = Math.multiplyHigh(g1, cp);
        long z = (y0 >>> 1) + x1;
        long w = y1 + (z >>> 63);
        return w | (((z & MASK_63) + MASK_63) >>> 63);
    }

    private static int floorLog10Pow2(int e) {
        return (int) ((e * 661_971_961_083L) >> 41);
    }

    private static int floorLog10ThreeQuartersPow2(int e) {
        return (int) ((e * 661_971_961_083L - 274_743_187_321L) >> 41);
    }

    private static int floorLog2Pow10(int e) {
        return (int) ((e * 913_124_641_741L) >> 38);
    }

    /** floor(10^-k * 2^-r) + 1 with r chosen so that it has 126 bits, as two halves of 63. */
    private static final class Powers {
        static final long[] HIGH = new long[MAX_K - MIN_K + 1];
        static final long[] LOW = new long[MAX_K - MIN_K + 1];

        static {
            for (int k = MIN_K; k <= MAX_K; k++) {
                BigInteger g = scaled(-k, floorLog2Pow10(-k) - 125).add(BigInteger.ONE);
                HIGH[k - MIN_K] = g.shiftRight(63).longValueExact();
                LOW[k - MIN_K] = g.and(BigInteger.valueOf(MASK_63)).longValueExact();
            }
        }

        /** floor(10^e * 2^-r). */
        private static BigInteger scaled(int e, int r) {
            if (e >= 0) {
                return BigInteger.TEN.pow(e).shiftRight(r);
            }
            return BigInteger.ONE.shiftLeft(-r).divide(BigInteger.TEN.pow(-e));
        }
    }
}
