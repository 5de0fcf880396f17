package dev.headrace.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Classes, probabilities and numbers, worked out by hand. */
final class ClassesAndNumbersTest {

    private static final double CLOSE = 1e-12;

    @Test
    void twoClassesAtAThreshold() {
        double[] score = {0.9, 0.5, 0.4, 0.5, 0.1};
        boolean[] truth = {true, true, true, false, false};
        Confusion found = Confusion.at(0.5, score, truth);
        assertThat(found.count(1, 1)).isEqualTo(2);
        assertThat(found.count(1, 0)).isEqualTo(1);
        assertThat(found.count(0, 1)).isEqualTo(1);
        assertThat(found.count(0, 0)).isEqualTo(1);
        assertThat(found.accuracy()).isEqualTo(0.6);
        assertThat(found.precision(1)).isEqualTo(2 / 3.0);
        assertThat(found.recall(1)).isEqualTo(2 / 3.0);
        assertThat(found.f1(1)).isCloseTo(2 / 3.0, within(CLOSE));
        assertThat(Confusion.at(2, score, truth).precision(1))
                .as("nothing taken")
                .isZero();
        assertThat(Confusion.at(2, score, truth).f1(1)).isZero();
    }

    @Test
    void severalClasses() {
        Confusion found = Confusion.of(3, new int[] {0, 2, 1, 0, 0, 1}, new int[] {0, 1, 2, 0, 1, 2});
        assertThat(found.rows()).isEqualTo(6);
        assertThat(found.accuracy()).isEqualTo(2 / 6.0);
        // Of scikit-learn's documentation of f1_score: macro 0.26666.
        assertThat(found.macroF1()).isCloseTo(0.26666666666666666, within(CLOSE));
    }

    @Test
    void lossOfProbabilities() {
        assertThat(Probabilities.brier(new double[] {0.9, 0.2}, new boolean[] {true, false}))
                .isCloseTo(0.025, within(1e-12));
        assertThat(Probabilities.logLoss(new double[] {0.9, 0.2}, new boolean[] {true, false}))
                .isCloseTo(-(Math.log(0.9) + Math.log(0.8)) / 2, within(CLOSE));
        assertThat(Probabilities.logLoss(new double[] {0}, new boolean[] {true}))
                .isCloseTo(-Math.log(1e-15), within(1e-9));
        double[] three = {0.7, 0.2, 0.1, 0.25, 0.25, 0.5};
        assertThat(Probabilities.logLoss(3, three, new int[] {0, 2}))
                .isCloseTo(-(Math.log(0.7) + Math.log(0.5)) / 2, within(CLOSE));
        assertThat(Probabilities.mostLikely(3, new double[] {0.4, 0.4, 0.2, 0.1, 0.2, 0.7}))
                .containsExactly(0, 2);
    }

    @Test
    void calibrationByBins() {
        List<Probabilities.Bin> bins = Probabilities.calibration(
                2, new double[] {0.1, 0.3, 0.5, 1.0}, new boolean[] {false, true, true, true});
        assertThat(bins)
                .containsExactly(new Probabilities.Bin(0, 0.5, 2, 0.2, 0.5), new Probabilities.Bin(0.5, 1, 2, 0.75, 1));
        assertThat(Probabilities.calibrationError(bins)).isCloseTo((2 * 0.3 + 2 * 0.25) / 4, within(CLOSE));
        assertThatThrownBy(() -> Probabilities.calibration(2, new double[] {1.5}, new boolean[1]))
                .hasMessageContaining("from 0 to 1");
    }

    /** Those of scikit-learn's documentation. */
    @Test
    void numbersKnownFromElsewhere() {
        double[] truth = {3, -0.5, 2, 7};
        double[] predicted = {2.5, 0.0, 2, 8};
        assertThat(Numbers.rmse(predicted, truth)).isCloseTo(Math.sqrt(0.375), within(CLOSE));
        assertThat(Numbers.mae(predicted, truth)).isEqualTo(0.5);
        assertThat(Numbers.r2(predicted, truth).getAsDouble()).isCloseTo(0.9486081370449679, within(CLOSE));
        assertThat(Numbers.mape(predicted, truth).getAsDouble()).isCloseTo(0.3273809523809524, within(CLOSE));
        assertThat(Numbers.quantileLoss(0.1, new double[] {0, 0, 2}, new double[] {1, 2, 1}))
                .isCloseTo((0.1 + 0.2 + 0.9) / 3, within(CLOSE));
    }

    @Test
    void whatIsNotDefinedIsEmpty() {
        assertThat(Numbers.r2(new double[] {1, 2}, new double[] {5, 5})).isEmpty();
        assertThat(Numbers.mape(new double[] {1}, new double[] {0})).isEmpty();
        assertThat(Numbers.mape(new double[] {1, 3}, new double[] {0, 2})).hasValue(0.5);
        assertThatThrownBy(() -> Numbers.rmse(new double[] {Double.NaN}, new double[] {1}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
