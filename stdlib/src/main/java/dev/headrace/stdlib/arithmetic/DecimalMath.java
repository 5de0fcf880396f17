package dev.headrace.stdlib.arithmetic;

import dev.headrace.ir.function.RowError;
import dev.headrace.ir.type.DataType;
import java.math.BigDecimal;

/** Arithmetic on Decimals: exact, within 38 digits. Values come and go at the scale of their type. */
public final class DecimalMath {

    private DecimalMath() {}

    public static BigDecimal add(BigDecimal a, BigDecimal b) {
        return fit(a.add(b));
    }

    public static BigDecimal subtract(BigDecimal a, BigDecimal b) {
        return fit(a.subtract(b));
    }

    public static BigDecimal multiply(BigDecimal a, BigDecimal b) {
        return fit(a.multiply(b));
    }

    /** The correctly rounded quotient as a Float. */
    public static double divide(BigDecimal a, BigDecimal b) {
        if (b.signum() == 0) {
            throw Floats.divisionByZero();
        }
        return Quotient.of(a, b);
    }

    public static BigDecimal remainder(BigDecimal a, BigDecimal b) {
        if (b.signum() == 0) {
            throw Floats.divisionByZero();
        }
        return a.remainder(b).setScale(Math.max(a.scale(), b.scale()));
    }

    public static BigDecimal negate(BigDecimal a) {
        return a.negate();
    }

    /** The value, if 38 digits hold it. */
    public static BigDecimal fit(BigDecimal value) {
        if (value.precision() > DataType.MAX_DECIMAL_DIGITS) {
            throw new RowError("a Decimal result has more than 38 digits");
        }
        return value;
    }
}
