package dev.headrace.examples;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Sums and means of doubles, exact and rounded once, by big decimals. */
final class Exact {

    private static final MathContext PRECISE = new MathContext(120);

    private Exact() {}

    static double sum(List<Double> values) {
        return exactSum(values).doubleValue();
    }

    static double mean(List<Double> values) {
        return exactSum(values)
                .divide(BigDecimal.valueOf(values.size()), PRECISE)
                .doubleValue();
    }

    private static BigDecimal exactSum(List<Double> values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (double value : values) {
            sum = sum.add(new BigDecimal(value));
        }
        return sum;
    }
}
