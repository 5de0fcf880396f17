package dev.headrace.metrics;

/** What every measure asks of its arrays. */
final class Checks {

    private Checks() {}

    static void sameLength(int predictions, int truths) {
        if (predictions != truths) {
            throw new IllegalArgumentException(predictions + " predictions for " + truths + " rows");
        }
    }

    static void numbers(double[] values) {
        for (double value : values) {
            if (Double.isNaN(value)) {
                throw new IllegalArgumentException("a prediction is no number");
            }
        }
    }
}
