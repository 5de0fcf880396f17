package dev.headrace.kernels.accumulate;

import dev.headrace.ir.function.RowError;
import dev.headrace.ir.type.DataType;
import java.math.BigDecimal;
import java.math.BigInteger;

/** What becomes of exact sums of Decimals, held as whole numbers of their last digit. */
public final class DecimalSums {

    private static final BigInteger LIMIT = BigInteger.TEN.pow(DataType.MAX_DECIMAL_DIGITS);

    private DecimalSums() {}

    /** The sum; more than 38 digits are a row error. */
    public static BigDecimal sum(BigInteger unscaled, int scale) {
        if (unscaled.abs().compareTo(LIMIT) >= 0) {
            throw new RowError("the sum is too large for a Decimal");
        }
        return new BigDecimal(unscaled, scale);
    }

    /** The sum divided by {@code n} as a Float, rounded once. */
    public static double average(BigInteger unscaled, int scale, long n) {
        BigInteger divisor = BigInteger.TEN.pow(scale).multiply(BigInteger.valueOf(n));
        return Rounding.divide(unscaled, divisor, 0);
    }
}
