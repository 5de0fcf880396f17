package dev.headrace.target.tck.oracle;

import dev.headrace.ir.function.RowError;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * Rule 6: exact results, rounded once. A quotient or root is cut after more digits than any point halfway between two doubles
 * has, and marked if something was cut off, so that reading its digits rounds it correctly.
 */
final class Exact {

    private static final int DIGITS = 800;

    private Exact() {}

    static BigDecimal sum(List<BigDecimal> values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal value : values) {
            sum = sum.add(value);
        }
        return sum;
    }

    /** n * sum of squares - (sum)^2: n * (n - 1) times the sample variance. */
    static BigDecimal spread(List<BigDecimal> values) {
        BigDecimal squares = BigDecimal.ZERO;
        for (BigDecimal value : values) {
            squares = squares.add(value.multiply(value));
        }
        BigDecimal sum = sum(values);
        return squares.multiply(BigDecimal.valueOf(values.size())).subtract(sum.multiply(sum));
    }

    static double quotient(BigDecimal numerator, BigDecimal denominator) {
        BigDecimal cut = numerator.divide(denominator, new MathContext(DIGITS, RoundingMode.DOWN));
        boolean exact = cut.multiply(denominator).compareTo(numerator) == 0;
        return finite(exact ? cut : marked(cut));
    }

    /** The root of a quotient of two numbers above or equal 0. */
    static double rootOfQuotient(BigDecimal numerator, BigDecimal denominator) {
        // The root of n/d is the root of n*d, divided by d.
        BigDecimal product = numerator.multiply(denominator);
        if (product.signum() == 0) {
            return 0.0;
        }
        int shift = DIGITS - (product.precision() - product.scale()) / 2;
        BigInteger scaled = product.scaleByPowerOfTen(2 * shift).toBigInteger();
        BigInteger root = scaled.sqrt();
        BigDecimal cut = new BigDecimal(root).scaleByPowerOfTen(-shift);
        boolean exactRoot = cut.multiply(cut).compareTo(product) == 0;
        BigDecimal divided = cut.divide(denominator, new MathContext(DIGITS - 20, RoundingMode.DOWN));
        boolean exact = exactRoot && divided.multiply(denominator).compareTo(cut) == 0;
        return finite(exact ? divided : marked(divided));
    }

    /** Rule 4: the double nearest to an exact number; beyond the largest one is a row error, and there is no -0.0. */
    static double finite(BigDecimal exact) {
        double rounded = exact.doubleValue();
        if (Double.isInfinite(rounded)) {
            throw new RowError("a result is too large for a Float");
        }
        return rounded == 0.0 ? 0.0 : rounded;
    }

    private static BigDecimal marked(BigDecimal cut) {
        BigDecimal mark = BigDecimal.ONE.scaleByPowerOfTen(-cut.scale() - 1);
        return cut.signum() < 0 ? cut.subtract(mark) : cut.add(mark);
    }
}
