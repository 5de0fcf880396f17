package dev.headrace.worker.data;

import dev.headrace.worker.WorkerFailure;
import dev.headrace.worker.step.Settings;
import java.util.List;
import java.util.Optional;

/** How much a row of each class counts: setting {@code class_weights}. */
public final class ClassWeights {

    /** The name of the setting. */
    public static final String SETTING = "class_weights";

    private ClassWeights() {}

    /**
     * One for each class; none if all count the same. {@code "balanced"} gives each class the same sum.
     *
     * @throws WorkerFailure if the setting is anything else than that or a number for each class
     */
    public static Optional<float[]> of(Settings settings, Labels labels) throws WorkerFailure {
        Object value = settings.values().get(SETTING);
        if (value == null) {
            return Optional.empty();
        }
        int classes = labels.classes().size();
        if (classes == 0) {
            throw WorkerFailure.step("A regression has no classes, so it has no `" + SETTING + "`.");
        }
        if ("balanced".equals(value)) {
            return Optional.of(balanced(labels, classes));
        }
        List<Double> given = settings.numbers(SETTING).orElse(List.of());
        if (given.size() != classes || given.stream().anyMatch(w -> !(w > 0 && w <= 1e6))) {
            throw WorkerFailure.step("Setting `" + SETTING + "` must be `balanced` or a number above 0 for each of "
                    + String.join(", ", labels.classes()) + ".");
        }
        float[] weights = new float[classes];
        for (int c = 0; c < classes; c++) {
            weights[c] = given.get(c).floatValue();
        }
        return Optional.of(weights);
    }

    private static float[] balanced(Labels labels, int classes) {
        long[] counts = new long[classes];
        for (int row = 0; row < labels.rows(); row++) {
            counts[labels.classOf(row)]++;
        }
        float[] weights = new float[classes];
        for (int c = 0; c < classes; c++) {
            // A class without rows weighs nothing to anybody.
            weights[c] = counts[c] == 0 ? 1f : (float) ((double) labels.rows() / classes / counts[c]);
        }
        return weights;
    }

    /** The weight of each row. */
    public static float[] ofRows(float[] weights, Labels labels) {
        float[] rows = new float[labels.rows()];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = weights[labels.classOf(row)];
        }
        return rows;
    }
}
