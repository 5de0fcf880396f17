package dev.headrace.stdlib.arithmetic;

import java.math.BigDecimal;
import java.math.BigInteger;

/** The exact quotient of two numbers, rounded once to the nearest double, ties to the even one. */
public final class Quotient {

    private static final int PRECISION = 53;
    private static final int LEAST_EXPONENT = -1074;

    private Quotient() {}

    /** {@code b} is not zero. */
    public static double of(BigDecimal a, BigDecimal b) {
        int scale = a.scale() - b.scale();
        BigInteger top = a.unscaledValue().abs();
        BigInteger bottom = b.unscaledValue().abs();
        if (top.signum() == 0) {
            return 0.0;
        }
        BigInteger power = BigInteger.TEN.pow(Math.abs(scale));
        double size = scale > 0 ? of(top, bottom.multiply(power)) : of(top.multiply(power), bottom);
        return a.signum() == b.signum() ? size : 0.0 - size;
    }

    private static double of(BigInteger top, BigInteger bottom) {
        // The quotient lies between half and twice this power of two, so that at most one bit is too many.
        int magnitude = top.bitLength() - bottom.bitLength();
        int exponent = Math.max(magnitude - PRECISION, LEAST_EXPONENT);
        BigInteger digits = rounded(top, bottom, exponent);
        if (digits.bitLength() > PRECISION) {
            exponent++;
            digits = rounded(top, bottom, exponent);
        }
        return Math.scalb(digits.doubleValue(), exponent);
    }

    /** top / (bottom * 2^exponent) as the nearest whole number. */
    private static BigInteger rounded(BigInteger top, BigInteger bottom, int exponent) {
        BigInteger scaledTop = exponent < 0 ? top.shiftLeft(-exponent) : top;
        BigInteger scaledBottom = exponent > 0 ? bottom.shiftLeft(exponent) : bottom;
        BigInteger[] parts = scaledTop.divideAndRemainder(scaledBottom);
        int compared = parts[1].shiftLeft(1).compareTo(scaledBottom);
        boolean up = compared > 0 || (compared == 0 && parts[0].testBit(0));
        return up ? parts[0].add(BigInteger.ONE) : parts[0];
    }
}
