package dev.headrace.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is drawn by chance: the same for one seed, and about as wide as theory says. */
final class ChanceTest {

    @Test
    void theIntervalOfAMeanIsThatOfTheNormalDistribution() {
        Random chance = new Random(1);
        double[] values = chance.doubles(400).toArray();
        Bootstrap.Interval found = Bootstrap.interval(400, 2000, 0.95, 7, rows -> mean(values, rows))
                .orElseThrow();
        double mean = Arrays.stream(values).average().orElseThrow();
        double half = 1.96 * Math.sqrt(1 / 12.0 / 400);
        assertThat(found.low()).isCloseTo(mean - half, within(half / 8));
        assertThat(found.high()).isCloseTo(mean + half, within(half / 8));
        assertThat(found.undefined()).isZero();
        assertThat(Bootstrap.interval(400, 2000, 0.95, 7, rows -> mean(values, rows)))
                .contains(found);
        assertThat(Bootstrap.interval(400, 2000, 0.95, 8, rows -> mean(values, rows)))
                .get()
                .isNotEqualTo(found);
    }

    private static OptionalDouble mean(double[] values, int[] rows) {
        return Arrays.stream(Bootstrap.take(values, rows)).average();
    }

    @Test
    void drawsWithoutAPositiveAreCounted() {
        double[] score = {0.9, 0.1, 0.2, 0.3};
        boolean[] truth = {true, false, false, false};
        Bootstrap.Interval found = Bootstrap.interval(
                        4,
                        1000,
                        0.9,
                        3,
                        rows -> Ranking.of(Bootstrap.take(score, rows), Bootstrap.take(truth, rows))
                                .auc())
                .orElseThrow();
        // (3/4)^4 have no positive, (1/4)^4 no negative.
        assertThat(found.undefined()).isBetween(280, 360);
        assertThat(found.low()).isEqualTo(1.0);
        assertThat(Bootstrap.interval(4, 10, 0.9, 3, rows -> OptionalDouble.empty()))
                .isEmpty();
    }

    @Test
    void quantilesAreLinearBetweenNeighbours() {
        assertThat(Bootstrap.quantile(new double[] {1, 2, 4}, 0.25)).isEqualTo(1.5);
        assertThat(Bootstrap.quantile(new double[] {1, 2, 4}, 1)).isEqualTo(4);
        assertThat(Bootstrap.quantile(new double[] {3}, 0.5)).isEqualTo(3);
    }

    @Test
    void onlyAnInputThatCountsIsImportant() {
        Random chance = new Random(2);
        double[][] columns = {chance.doubles(500).toArray(), chance.doubles(500).toArray()};
        boolean[] truth = new boolean[500];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = columns[1][i] > 0.5;
        }
        List<PermutationImportance.Importance> found = PermutationImportance.of(2, 500, 5, 11, 1.0, (feature, from) -> {
            double[] used = feature == 1 ? Bootstrap.take(columns[1], from) : columns[1];
            return Ranking.of(used, truth).auc().orElseThrow();
        });
        assertThat(found.get(0).mean()).isZero();
        assertThat(found.get(0).deviation()).isZero();
        assertThat(found.get(1).mean()).isCloseTo(0.5, within(0.05));
    }

    @Test
    void aPermutationHoldsEveryRowOnce() {
        int[] order = new Draws(4).permutation(1000);
        assertThat(order).isNotEqualTo(java.util.stream.IntStream.range(0, 1000).toArray());
        Arrays.sort(order);
        assertThat(order).isEqualTo(java.util.stream.IntStream.range(0, 1000).toArray());
    }

    @Test
    void whatIsDrawnStaysTheSameForEver() {
        // The first outputs of SplitMix64 from 0, as published with it: e220a8397b1dcdaf, 6e789e6aa1b965f4.
        Draws draws = new Draws(0);
        assertThat(draws.below(Integer.MAX_VALUE)).isEqualTo((int) ((0xe220a8397b1dcdafL >>> 1) % Integer.MAX_VALUE));
        assertThat(draws.below(1000)).isEqualTo((int) ((0x6e789e6aa1b965f4L >>> 1) % 1000));
    }
}
