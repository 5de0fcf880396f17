package dev.headrace.metrics;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/** Intervals of measures by drawing rows again, with return. */
public final class Bootstrap {

    /** A measure over some rows, which may come more than once; empty if those rows do not define it. */
    @FunctionalInterface
    public interface Measure {
        OptionalDouble of(int[] rows);
    }

    /**
     * Where a measure lies.
     *
     * @param undefined of how many draws the measure was not defined: with few positives some draws have none
     */
    public record Interval(double low, double high, int draws, int undefined) {}

    private Bootstrap() {}

    /**
     * The interval between the percentiles that leave out equal tails. Empty if no draw defines the measure.
     *
     * @param confidence 0.95 for 2.5 % on either side
     */
    public static Optional<Interval> interval(int rows, int draws, double confidence, long seed, Measure measure) {
        if (!(confidence > 0 && confidence < 1) || draws < 1) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1, of at least one draw");
        }
        Draws chance = new Draws(seed);
        double[] found = new double[draws];
        int defined = 0;
        int[] drawn = new int[rows];
        for (int draw = 0; draw < draws && rows > 0; draw++) {
            Arrays.setAll(drawn, i -> chance.below(rows));
            OptionalDouble value = measure.of(drawn.clone());
            if (value.isPresent()) {
                found[defined++] = value.getAsDouble();
            }
        }
        if (defined == 0) {
            return Optional.empty();
        }
        double[] sorted = Arrays.copyOf(found, defined);
        Arrays.sort(sorted);
        double tail = (1 - confidence) / 2;
        return Optional.of(new Interval(quantile(sorted, tail), quantile(sorted, 1 - tail), draws, draws - defined));
    }

    /** The quantile of sorted values, linear between neighbours. */
    static double quantile(double[] sorted, double q) {
        double at = q * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    /** The values of some rows. */
    public static double[] take(double[] values, int[] rows) {
        double[] taken = new double[rows.length];
        Arrays.setAll(taken, i -> values[rows[i]]);
        return taken;
    }

    /** The same of truths. */
    public static boolean[] take(boolean[] values, int[] rows) {
        boolean[] taken = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            taken[i] = values[rows[i]];
        }
        return taken;
    }
}
