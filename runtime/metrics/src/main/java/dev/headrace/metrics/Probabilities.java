package dev.headrace.metrics;

import java.util.ArrayList;
import java.util.List;

/** Whether probabilities are what they say. */
public final class Probabilities {

    /** Certainty that turns out wrong costs no more than this certainty would. */
    private static final double LEAST = 1e-15;

    private Probabilities() {}

    /** The mean of -log of the probability given to what happened; 0 without rows. */
    public static double logLoss(double[] probability, boolean[] truth) {
        Checks.sameLength(probability.length, truth.length);
        Checks.numbers(probability);
        double sum = 0;
        for (int i = 0; i < truth.length; i++) {
            sum -= log(truth[i] ? probability[i] : 1 - probability[i]);
        }
        return truth.length == 0 ? 0 : sum / truth.length;
    }

    /** The mean squared distance of a probability from what was so, 0 or 1. */
    public static double brier(double[] probability, boolean[] truth) {
        Checks.sameLength(probability.length, truth.length);
        double sum = 0;
        for (int i = 0; i < truth.length; i++) {
            double distance = probability[i] - (truth[i] ? 1 : 0);
            sum += distance * distance;
        }
        return sum / truth.length;
    }

    /**
     * The same of several classes.
     *
     * @param probability of each class, row after row
     */
    public static double logLoss(int classes, double[] probability, int[] truth) {
        Checks.sameLength(probability.length, truth.length * classes);
        Checks.numbers(probability);
        double sum = 0;
        for (int i = 0; i < truth.length; i++) {
            sum -= log(probability[i * classes + truth[i]]);
        }
        return truth.length == 0 ? 0 : sum / truth.length;
    }

    /** The class of the highest probability in each row; of equals the first. */
    public static int[] mostLikely(int classes, double[] probability) {
        int[] chosen = new int[probability.length / classes];
        for (int row = 0; row < chosen.length; row++) {
            for (int c = 1; c < classes; c++) {
                if (probability[row * classes + c] > probability[row * classes + chosen[row]]) {
                    chosen[row] = c;
                }
            }
        }
        return chosen;
    }

    private static double log(double probability) {
        return StrictMath.log(Math.min(1 - LEAST, Math.max(LEAST, probability)));
    }

    /**
     * Rows whose probability lies in {@code [from, to)}; the last bin holds 1 too.
     *
     * @param meanProbability 0 if there is no row
     * @param positiveRate 0 if there is no row
     */
    public record Bin(double from, double to, long rows, double meanProbability, double positiveRate) {}

    /** Bins of equal width from 0 to 1. */
    public static List<Bin> calibration(int bins, double[] probability, boolean[] truth) {
        Checks.sameLength(probability.length, truth.length);
        Checks.numbers(probability);
        long[] rows = new long[bins];
        long[] positives = new long[bins];
        double[] sums = new double[bins];
        for (int i = 0; i < truth.length; i++) {
            if (probability[i] < 0 || probability[i] > 1) {
                throw new IllegalArgumentException("a probability lies from 0 to 1");
            }
            int bin = Math.min(bins - 1, (int) (probability[i] * bins));
            rows[bin]++;
            positives[bin] += truth[i] ? 1 : 0;
            sums[bin] += probability[i];
        }
        List<Bin> result = new ArrayList<>();
        for (int b = 0; b < bins; b++) {
            double mean = rows[b] == 0 ? 0 : sums[b] / rows[b];
            double rate = rows[b] == 0 ? 0 : (double) positives[b] / rows[b];
            result.add(new Bin((double) b / bins, (b + 1.0) / bins, rows[b], mean, rate));
        }
        return result;
    }

    /** By how much probabilities are off: the mean over rows of the distance between a bin's mean and its rate. */
    public static double calibrationError(List<Bin> bins) {
        double sum = 0;
        long rows = 0;
        for (Bin bin : bins) {
            sum += bin.rows() * Math.abs(bin.meanProbability() - bin.positiveRate());
            rows += bin.rows();
        }
        return rows == 0 ? 0 : sum / rows;
    }
}
