package dev.headrace.metrics;

/** How often each class was taken for each. For two classes, class 1 is the positive one. */
public final class Confusion {

    private final long[][] counts;
    private final long rows;
    private final long right;

    private Confusion(long[][] counts) {
        this.counts = counts;
        long all = 0;
        long hits = 0;
        for (int t = 0; t < counts.length; t++) {
            hits += counts[t][t];
            for (long count : counts[t]) {
                all += count;
            }
        }
        rows = all;
        right = hits;
    }

    /** Of classes by number. */
    public static Confusion of(int classes, int[] predicted, int[] truth) {
        Checks.sameLength(predicted.length, truth.length);
        long[][] counts = new long[classes][classes];
        for (int i = 0; i < truth.length; i++) {
            counts[truth[i]][predicted[i]]++;
        }
        return new Confusion(counts);
    }

    /** Of scores: at least {@code threshold} is positive. */
    public static Confusion at(double threshold, double[] score, boolean[] truth) {
        Checks.sameLength(score.length, truth.length);
        Checks.numbers(score);
        long[][] counts = new long[2][2];
        for (int i = 0; i < truth.length; i++) {
            counts[truth[i] ? 1 : 0][score[i] >= threshold ? 1 : 0]++;
        }
        return new Confusion(counts);
    }

    public int classes() {
        return counts.length;
    }

    public long rows() {
        return rows;
    }

    /** Rows of class {@code truth} that were taken for {@code predicted}. */
    public long count(int truth, int predicted) {
        return counts[truth][predicted];
    }

    public double accuracy() {
        return ratio(right, rows);
    }

    /** Of rows taken for the class, how many are; 0 if none was. */
    public double precision(int label) {
        long taken = 0;
        for (long[] row : counts) {
            taken += row[label];
        }
        return ratio(counts[label][label], taken);
    }

    /** Of rows of the class, how many were found; 0 if there are none. */
    public double recall(int label) {
        long are = 0;
        for (long count : counts[label]) {
            are += count;
        }
        return ratio(counts[label][label], are);
    }

    /** The harmonic mean of precision and recall; 0 if both are. */
    public double f1(int label) {
        double precision = precision(label);
        double recall = recall(label);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** The mean over classes. */
    public double macroF1() {
        double sum = 0;
        for (int label = 0; label < counts.length; label++) {
            sum += f1(label);
        }
        return sum / counts.length;
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
