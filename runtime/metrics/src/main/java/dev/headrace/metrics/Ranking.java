package dev.headrace.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Rows ordered by their score, the highest first, with rows of one score as one group: no measure here depends on the order of
 * rows that the score does not tell apart.
 */
public final class Ranking {

    private final double[] scores;
    /** Positives and rows among this group and those before it. */
    private final long[] positives;

    private final long[] rows;
    private final int groups;

    private Ranking(double[] scores, long[] positives, long[] rows, int groups) {
        this.scores = scores;
        this.positives = positives;
        this.rows = rows;
        this.groups = groups;
    }

    /**
     * The ranking of rows by score.
     *
     * @throws IllegalArgumentException if the arrays differ in length or a score is no number
     */
    public static Ranking of(double[] score, boolean[] truth) {
        Checks.sameLength(score.length, truth.length);
        Checks.numbers(score);
        long[] positives = new long[score.length];
        double[] sorted = score.clone();
        for (int i = 0; i < sorted.length; i++) {
            // -0.0 and 0.0 are one score.
            sorted[i] += 0.0;
        }
        int[] order = Order.descending(sorted);
        double[] scores = new double[order.length];
        long[] rows = new long[order.length];
        int groups = 0;
        long seen = 0;
        for (int i = 0; i < order.length; i++) {
            double value = sorted[order[i]];
            if (i == 0 || value != scores[groups - 1]) {
                scores[groups++] = value;
            }
            seen += truth[order[i]] ? 1 : 0;
            positives[groups - 1] = seen;
            rows[groups - 1] = i + 1L;
        }
        return new Ranking(
                Arrays.copyOf(scores, groups), Arrays.copyOf(positives, groups), Arrays.copyOf(rows, groups), groups);
    }

    public long rows() {
        return groups == 0 ? 0 : rows[groups - 1];
    }

    public long positives() {
        return groups == 0 ? 0 : positives[groups - 1];
    }

    public long negatives() {
        return rows() - positives();
    }

    /**
     * The area under the ROC curve: how often a positive scores above a negative, ties counting half. Empty if either kind is
     * missing.
     */
    public OptionalDouble auc() {
        if (positives() == 0 || negatives() == 0) {
            return OptionalDouble.empty();
        }
        double twice = 0;
        long above = 0;
        for (int i = 0; i < groups; i++) {
            long negative = rows[i] - positives[i] - (i == 0 ? 0 : rows[i - 1] - positives[i - 1]);
            long positive = positives[i] - above;
            twice += (double) negative * (2.0 * above + positive);
            above = positives[i];
        }
        return OptionalDouble.of(twice / (2.0 * positives() * negatives()));
    }

    /** Average precision, the area under the steps of precision over recall. Empty without a positive. */
    public OptionalDouble averagePrecision() {
        if (positives() == 0) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        for (int i = 0; i < groups; i++) {
            long gained = positives[i] - (i == 0 ? 0 : positives[i - 1]);
            sum += gained * ((double) positives[i] / rows[i]);
        }
        return OptionalDouble.of(sum / positives());
    }

    /** The greatest recall over all thresholds whose precision is at least {@code precision}, else 0. Empty without a positive. */
    public OptionalDouble recallAtPrecision(double precision) {
        if (positives() == 0) {
            return OptionalDouble.empty();
        }
        double best = 0;
        for (int i = 0; i < groups; i++) {
            if ((double) positives[i] / rows[i] >= precision) {
                best = Math.max(best, (double) positives[i] / positives());
            }
        }
        return OptionalDouble.of(best);
    }

    /** The greatest precision over all thresholds whose recall is at least {@code recall}. Empty without a positive. */
    public OptionalDouble precisionAtRecall(double recall) {
        if (positives() == 0) {
            return OptionalDouble.empty();
        }
        double best = 0;
        for (int i = 0; i < groups; i++) {
            if ((double) positives[i] / positives() >= recall) {
                best = Math.max(best, (double) positives[i] / rows[i]);
            }
        }
        return OptionalDouble.of(best);
    }

    /**
     * How many times more positives the best {@code fraction} of rows has than as many rows at random. Of a group that the
     * boundary cuts, each row counts in proportion. Empty without a positive.
     */
    public OptionalDouble lift(double fraction) {
        if (!(fraction > 0 && fraction <= 1)) {
            throw new IllegalArgumentException("a fraction is above 0 and at most 1");
        }
        if (positives() == 0) {
            return OptionalDouble.empty();
        }
        double wanted = fraction * rows();
        double found = 0;
        for (int i = 0; i < groups; i++) {
            long before = i == 0 ? 0 : rows[i - 1];
            double share = Math.min(1, (wanted - before) / (rows[i] - before));
            if (share <= 0) {
                break;
            }
            found += share * (positives[i] - (i == 0 ? 0 : positives[i - 1]));
        }
        return OptionalDouble.of(found / (fraction * positives()));
    }

    /** A threshold and what scoring at least that much means. */
    public record Point(double threshold, long truePositives, long falsePositives) {}

    /** One point for each different score, the highest first: both curves are made of it. */
    public List<Point> points() {
        List<Point> points = new ArrayList<>(groups);
        for (int i = 0; i < groups; i++) {
            points.add(new Point(scores[i], positives[i], rows[i] - positives[i]));
        }
        return points;
    }
}
