package dev.headrace.kernels.accumulate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.kernels.window.Values;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Exact sums: the bits of the oracle, whatever was added and taken away before. */
class FloatSumsTest {

    @Test
    void whatIsTakenAwayLeavesNoTrace() {
        Random random = new Random(1);
        for (int round = 0; round < 1200; round++) {
            FloatSums sums = new FloatSums(2);
            List<Double> inside = new ArrayList<>();
            for (int step = 0; step < 30; step++) {
                if (!inside.isEmpty() && random.nextInt(3) == 0) {
                    sums.subtract(1, inside.remove(random.nextInt(inside.size())));
                } else {
                    double value = round % 2 == 0 ? Values.wild(random) : random.nextInt(1_000_000) / 100.0;
                    inside.add(value);
                    sums.add(1, value);
                }
                assertThat(sums.sum(1)).isEqualTo(exact(inside).doubleValue());
            }
            assertThat(sums.sum(0)).isEqualTo(0.0);
        }
    }

    @Test
    void onlyTheFinalValueOverflows() {
        FloatSums sums = new FloatSums(1);
        sums.add(0, 1e308);
        sums.add(0, 1e308);
        sums.add(0, 1.5);
        assertThat(sums.sum(0)).isInfinite();
        assertThat(sums.average(0, 3))
                .isEqualTo(new BigDecimal(1e308)
                        .multiply(BigDecimal.valueOf(2))
                        .divide(BigDecimal.valueOf(3), new java.math.MathContext(400))
                        .doubleValue());
        sums.subtract(0, 1e308);
        sums.subtract(0, 1e308);
        assertThat(sums.sum(0)).isEqualTo(1.5);
    }

    @Test
    void largestValuesRoundToInfinityOnlyFromHalfAUnitOn() {
        FloatSums sums = new FloatSums(1);
        sums.add(0, Double.MAX_VALUE);
        sums.add(0, Math.ulp(Double.MAX_VALUE) / 4);
        assertThat(sums.sum(0)).isEqualTo(Double.MAX_VALUE);
        sums.add(0, Math.ulp(Double.MAX_VALUE) / 4);
        assertThat(sums.sum(0)).isInfinite();
    }

    @Test
    void subnormalsAddExactly() {
        FloatSums sums = new FloatSums(1);
        for (int i = 0; i < 5; i++) {
            sums.add(0, Double.MIN_VALUE);
        }
        assertThat(sums.sum(0)).isEqualTo(5 * Double.MIN_VALUE);
        assertThat(sums.average(0, 2)).isEqualTo(2 * Double.MIN_VALUE);
        assertThat(sums.average(0, 5)).isEqualTo(Double.MIN_VALUE);
    }

    @Test
    void quotientsOf128BitsAreRoundedOnce() {
        Random random = new Random(3);
        for (int round = 0; round < 40_000; round++) {
            long hi = random.nextLong() >> random.nextInt(64);
            long lo = random.nextInt(3) == 0 ? random.nextInt(9) - 4 : random.nextLong();
            long n = 1 + (random.nextInt() >>> 1 >>> random.nextInt(31));
            BigInteger value = Fixed128.big(hi, lo);
            assertThat(Fixed128.divide(hi, lo, -60, n)).isEqualTo(Rounding.divide(value, BigInteger.valueOf(n), -60));
            assertThat(Fixed128.toDouble(hi, lo, -1074)).isEqualTo(Rounding.divide(value, BigInteger.ONE, -1074));
        }
    }

    @Test
    void roundingAgreesWithTheJdk() {
        Random random = new Random(4);
        for (int round = 0; round < 5_000; round++) {
            BigInteger value = new BigInteger(1 + random.nextInt(200), random);
            int exp = random.nextInt(2200) - 1200;
            BigDecimal exact = exp >= 0
                    ? new BigDecimal(value.shiftLeft(exp))
                    : new BigDecimal(value).multiply(BigDecimal.valueOf(5, 1).pow(-exp));
            assertThat(Rounding.divide(value, BigInteger.ONE, exp)).isEqualTo(Double.parseDouble(exact.toString()));
        }
    }

    private static BigDecimal exact(List<Double> values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (double value : values) {
            sum = sum.add(new BigDecimal(value));
        }
        return sum;
    }
}
