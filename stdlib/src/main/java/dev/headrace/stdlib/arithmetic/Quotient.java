package dev.headrace.stdlib.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The exact quotient of two numbers, rounded once to the nearest double. */
public final class Quotient {

    /** Far more digits than a double has; what is cut is told by one more digit. */
    private static final MathContext DIGITS = new MathContext(60, RoundingMode.DOWN);

    private Quotient() {}

    /** {@code b} is not zero. */
    public static double of(BigDecimal a, BigDecimal b) {
        BigDecimal cut = a.divide(b, DIGITS);
        BigDecimal rest = a.subtract(cut.multiply(b));
        if (rest.signum() == 0) {
            return cut.doubleValue() + 0.0;
        }
        // Something was cut: a digit behind keeps a value just above a tie from looking like the tie.
        BigDecimal longer = cut.setScale(Math.max(cut.scale(), 0) + DIGITS.getPrecision());
        BigDecimal bit = BigDecimal.valueOf(a.signum() * b.signum(), longer.scale());
        return longer.add(bit).doubleValue() + 0.0;
    }
}
