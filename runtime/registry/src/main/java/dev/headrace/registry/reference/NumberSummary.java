package dev.headrace.registry.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Collects the numbers of one feature. Eight bytes a number are held until the end, so that quantiles are exact and no order of
 * rows shows: go through the features one after another where they are many.
 */
public final class NumberSummary {

    private static final double[] SHARES = {0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99};
    private static final double LARGE = 1e150;
    private static final double SMALLER = 0x1p-600;

    private double[] values = new double[64];
    private int size;
    private long infinite;
    private long missing;

    /** A row with this number; NaN is a row without. */
    public void add(double value) {
        if (Double.isNaN(value)) {
            missing++;
        } else if (Double.isInfinite(value)) {
            infinite++;
        } else {
            if (size == values.length) {
                values = Arrays.copyOf(values, size + (size >> 1));
            }
            // One zero only, or the order of rows would show.
            values[size++] = value + 0.0;
        }
    }

    /** A row without a number. */
    public void addMissing() {
        missing++;
    }

    /** What the feature looked like. */
    public NumberReference reference(String name) {
        double[] sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        return new NumberReference(
                name, size + infinite, missing, infinite, size == 0 ? Optional.empty() : Optional.of(spread(sorted)));
    }

    private static NumberReference.Spread spread(double[] sorted) {
        double min = sorted[0];
        double max = sorted[sorted.length - 1];
        // A power of two changes no digit, and keeps squares of great numbers finite.
        double scale = Math.max(Math.abs(min), Math.abs(max)) > LARGE ? SMALLER : 1;
        double near = sum(sorted, scale, 0, false) / sorted.length;
        // Once more from there: of equal numbers the mean is that number.
        double mean = near + sum(sorted, scale, near, false) / sorted.length;
        double squares = sum(sorted, scale, mean, true);
        double deviation = sorted.length == 1 ? 0 : Math.sqrt(squares / (sorted.length - 1));
        List<NumberReference.Quantile> quantiles = new ArrayList<>();
        for (double share : SHARES) {
            int rank = (int) Math.ceil(share * sorted.length);
            quantiles.add(new NumberReference.Quantile(share, sorted[Math.max(0, rank - 1)]));
        }
        return new NumberReference.Spread(
                mean / scale, deviation / scale, min, max, quantiles, histogram(sorted, min, max));
    }

    /** With what each addition loses, so that the sum is that of the numbers. */
    private static double sum(double[] sorted, double scale, double mean, boolean squared) {
        double sum = 0;
        double lost = 0;
        for (double value : sorted) {
            double part = value * scale - mean;
            double term = squared ? part * part : part;
            double next = sum + term;
            lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
            sum = next;
        }
        return sum + lost;
    }

    private static List<Long> histogram(double[] sorted, double min, double max) {
        long[] counts = new long[NumberReference.Spread.BINS];
        // By halves, since the whole width may be beyond all numbers.
        double width = max / 2 - min / 2;
        for (double value : sorted) {
            double share = width == 0 ? 0 : (value / 2 - min / 2) / width;
            counts[Math.min(counts.length - 1, (int) (share * counts.length))]++;
        }
        return Arrays.stream(counts).boxed().toList();
    }
}
