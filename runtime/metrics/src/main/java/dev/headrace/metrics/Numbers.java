package dev.headrace.metrics;

import java.util.OptionalDouble;

/** How far predicted numbers are from the true ones. Nothing is known of no rows: 0, or empty where said. */
public final class Numbers {

    private Numbers() {}

    /** The root of the mean square of the errors. */
    public static double rmse(double[] predicted, double[] truth) {
        return Math.sqrt(mean(predicted, truth, (p, t) -> (p - t) * (p - t)));
    }

    /** The mean size of the errors. */
    public static double mae(double[] predicted, double[] truth) {
        return mean(predicted, truth, (p, t) -> Math.abs(p - t));
    }

    /** The share of the truth's variance that is explained; below 0 is worse than its mean. Empty if the truth is constant. */
    public static OptionalDouble r2(double[] predicted, double[] truth) {
        Checks.sameLength(predicted.length, truth.length);
        double mean = 0;
        for (double value : truth) {
            mean += value / truth.length;
        }
        double all = 0;
        for (double value : truth) {
            all += (value - mean) * (value - mean);
        }
        double left = mean(predicted, truth, (p, t) -> (p - t) * (p - t)) * truth.length;
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - left / all);
    }

    /** The mean size of the errors relative to the truth, over rows whose truth is not 0. Empty if there is none. */
    public static OptionalDouble mape(double[] predicted, double[] truth) {
        Checks.sameLength(predicted.length, truth.length);
        Checks.numbers(predicted);
        double sum = 0;
        long rows = 0;
        for (int i = 0; i < truth.length; i++) {
            if (truth[i] != 0) {
                sum += Math.abs((predicted[i] - truth[i]) / truth[i]);
                rows++;
            }
        }
        return rows == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / rows);
    }

    /** The mean loss of a forecast of a quantile: too low costs {@code quantile}, too high the rest of 1. */
    public static double quantileLoss(double quantile, double[] predicted, double[] truth) {
        return mean(predicted, truth, (p, t) -> t >= p ? quantile * (t - p) : (1 - quantile) * (p - t));
    }

    private interface Loss {
        double of(double predicted, double truth);
    }

    private static double mean(double[] predicted, double[] truth, Loss loss) {
        Checks.sameLength(predicted.length, truth.length);
        Checks.numbers(predicted);
        double sum = 0;
        for (int i = 0; i < truth.length; i++) {
            sum += loss.of(predicted[i], truth[i]);
        }
        return truth.length == 0 ? 0 : sum / truth.length;
    }
}
