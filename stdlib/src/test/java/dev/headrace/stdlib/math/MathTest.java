package dev.headrace.stdlib.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MathTest {

    private static final int ROUNDS = 100_000;

    @Test
    void roundingIsThatOfTheExactValue() {
        Random random = new Random(1);
        for (int i = 0; i < ROUNDS; i++) {
            int digits = random.nextInt(20) - 5;
            double x = i % 3 == 0
                    ? (random.nextInt(200_000) - 100_000 + 0.5) / Math.pow(10, random.nextInt(6))
                    : random.nextGaussian() * Math.pow(10, random.nextInt(20) - 5);
            double expected =
                    new BigDecimal(x).setScale(digits, RoundingMode.HALF_EVEN).doubleValue() + 0.0;
            assertThat(Rounding.round(x, digits)).as("%s to %s", x, digits).isEqualTo(expected);
        }
    }

    @Test
    void roundingFarAway() {
        assertThat(Rounding.round(Double.MIN_VALUE, 2000)).isEqualTo(Double.MIN_VALUE);
        assertThat(Rounding.round(1e308, -2000)).isZero();
        assertThat(Rounding.round(0.125, 2)).isEqualTo(0.12);
        assertThat(Rounding.round(-0.4, 0)).isZero();
    }

    @Test
    void logarithmsOfPowersAreWhole() {
        for (int e = -1074; e < 1024; e++) {
            assertThat(Powers.log2(Math.scalb(1.0, e))).isEqualTo(e);
        }
        for (int e = 0; e < 23; e++) {
            assertThat(Powers.log10(Double.parseDouble("1e" + e))).isEqualTo(e);
        }
    }

    @Test
    void log2AgreesWithTheNaturalLogarithm() {
        Random random = new Random(2);
        for (int i = 0; i < ROUNDS; i++) {
            double x = Math.exp(random.nextGaussian() * 50);
            assertThat(Powers.log2(x))
                    .isCloseTo(Math.log(x) / Math.log(2), within(1e-12 * Math.abs(Math.log(x)) + 1e-15));
        }
    }

    @Test
    void distancesOnTheGlobe() {
        // A quarter of the way round, pole to equator, and the antipode.
        double quarter = Math.PI / 2 * 6371.0088;
        assertThat(Angles.haversineKm(90, 0, 0, 77)).isCloseTo(quarter, within(1e-6));
        assertThat(Angles.haversineKm(0, 0, 0, 180)).isCloseTo(2 * quarter, within(1e-6));
        assertThat(Angles.haversineKm(10, 20, 30, 40)).isEqualTo(Angles.haversineKm(30, 40, 10, 20));
    }

    @Test
    void theLeastOfDecimalsKeepsTheirScale() {
        BigDecimal a = new BigDecimal("1.50");
        assertThat(Extremes.least(a, new BigDecimal("1.60"))).isEqualTo(a);
        assertThat(Extremes.greatest("b", "\uffff", "\ud83d\ude00")).isEqualTo("\ud83d\ude00");
        assertThat(Extremes.clamp(5, 1, 3)).isEqualTo(3);
    }
}
