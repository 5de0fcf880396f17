package dev.headrace.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Rankings against definitions that look at every pair or every threshold. */
final class RankingTest {

    private static final double CLOSE = 1e-12;

    /** Of the example in scikit-learn's documentation: AUC 0.75, average precision 0.8333. */
    @Test
    void valuesKnownFromElsewhere() {
        Ranking ranking = Ranking.of(new double[] {0.1, 0.4, 0.35, 0.8}, new boolean[] {false, false, true, true});
        assertThat(ranking.auc()).hasValue(0.75);
        assertThat(ranking.averagePrecision().getAsDouble()).isCloseTo(0.8333333333333333, within(CLOSE));
        assertThat(ranking.lift(0.25)).hasValue(2.0);
        assertThat(ranking.precisionAtRecall(0.5)).hasValue(1.0);
        assertThat(ranking.precisionAtRecall(0.6).getAsDouble()).isCloseTo(2.0 / 3, within(CLOSE));
        assertThat(ranking.points())
                .containsExactly(
                        new Ranking.Point(0.8, 1, 0),
                        new Ranking.Point(0.4, 1, 1),
                        new Ranking.Point(0.35, 2, 1),
                        new Ranking.Point(0.1, 2, 2));
    }

    @Test
    void aScoreThatTellsNothingApartIsWorthTheBaseRate() {
        Ranking ranking =
                Ranking.of(new double[8], new boolean[] {true, false, false, false, false, false, true, false});
        assertThat(ranking.auc()).hasValue(0.5);
        assertThat(ranking.averagePrecision()).hasValue(0.25);
        assertThat(ranking.recallAtPrecision(0.25)).hasValue(1.0);
        assertThat(ranking.recallAtPrecision(0.26)).hasValue(0.0);
        assertThat(ranking.lift(0.1).getAsDouble()).isCloseTo(1.0, within(CLOSE));
    }

    @Test
    void bothZerosAreOneScore() {
        assertThat(Ranking.of(new double[] {0.0, -0.0}, new boolean[] {true, false})
                        .auc())
                .hasValue(0.5);
    }

    @Test
    void nothingIsSaidOfOneKindAlone() {
        Ranking negatives = Ranking.of(new double[] {1, 2}, new boolean[2]);
        assertThat(negatives.auc()).isEmpty();
        assertThat(negatives.averagePrecision()).isEmpty();
        assertThat(negatives.recallAtPrecision(0.5)).isEmpty();
        assertThat(negatives.lift(0.5)).isEmpty();
        assertThat(Ranking.of(new double[] {1, 2}, new boolean[] {true, true}).auc())
                .isEmpty();
        assertThat(Ranking.of(new double[0], new boolean[0]).rows()).isZero();
    }

    @Test
    void whatIsNoNumberIsRefused() {
        assertThatThrownBy(() -> Ranking.of(new double[] {Double.NaN}, new boolean[1]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ranking.of(new double[1], new boolean[2]))
                .hasMessageContaining("1 predictions for 2 rows");
    }

    @Test
    void bruteForceAgreesWithAndWithoutTies() {
        Random chance = new Random(5);
        for (int round = 0; round < 300; round++) {
            int rows = 2 + chance.nextInt(30);
            int values = 1 + chance.nextInt(12);
            double[] score = new double[rows];
            boolean[] truth = new boolean[rows];
            for (int i = 0; i < rows; i++) {
                score[i] = chance.nextInt(values) / 7.0 - 0.5;
                truth[i] = chance.nextInt(3) == 0;
            }
            Ranking ranking = Ranking.of(score, truth);
            same(ranking.auc(), pairs(score, truth));
            same(ranking.averagePrecision(), steps(score, truth));
            for (double precision : new double[] {0, 0.2, 1.0 / 3, 0.5, 0.9, 1}) {
                same(ranking.recallAtPrecision(precision), thresholds(score, truth, precision));
            }
            assertThat(ranking.lift(1).orElse(1)).isCloseTo(1, within(CLOSE));
        }
    }

    private static void same(OptionalDouble found, OptionalDouble expected) {
        assertThat(found.isPresent()).isEqualTo(expected.isPresent());
        found.ifPresent(f -> assertThat(f).isCloseTo(expected.getAsDouble(), within(CLOSE)));
    }

    private static OptionalDouble pairs(double[] score, boolean[] truth) {
        double won = 0;
        int pairs = 0;
        for (int i = 0; i < score.length; i++) {
            for (int j = 0; j < score.length; j++) {
                if (truth[i] && !truth[j]) {
                    pairs++;
                    won += score[i] > score[j] ? 1 : score[i] == score[j] ? 0.5 : 0;
                }
            }
        }
        return pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of(won / pairs);
    }

    /** The mean over positives of the precision at the positive's own score. */
    private static OptionalDouble steps(double[] score, boolean[] truth) {
        double sum = 0;
        int positives = 0;
        for (int i = 0; i < score.length; i++) {
            if (truth[i]) {
                positives++;
                sum += precision(score, truth, score[i]);
            }
        }
        return positives == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / positives);
    }

    private static double precision(double[] score, boolean[] truth, double threshold) {
        int taken = 0;
        int right = 0;
        for (int j = 0; j < score.length; j++) {
            if (score[j] >= threshold) {
                taken++;
                right += truth[j] ? 1 : 0;
            }
        }
        return (double) right / taken;
    }

    private static OptionalDouble thresholds(double[] score, boolean[] truth, double least) {
        double best = 0;
        int positives = 0;
        for (boolean t : truth) {
            positives += t ? 1 : 0;
        }
        for (double threshold : Arrays.copyOf(score, score.length)) {
            if (precision(score, truth, threshold) >= least) {
                int found = 0;
                for (int i = 0; i < score.length; i++) {
                    found += truth[i] && score[i] >= threshold ? 1 : 0;
                }
                best = Math.max(best, positives == 0 ? 0 : (double) found / positives);
            }
        }
        return positives == 0 ? OptionalDouble.empty() : OptionalDouble.of(best);
    }
}
