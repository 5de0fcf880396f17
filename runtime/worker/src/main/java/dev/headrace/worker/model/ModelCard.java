package dev.headrace.worker.model;

import dev.headrace.ir.type.Column;
import dev.headrace.worker.step.Settings;
import dev.headrace.worker.step.Task;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a model is: {@code model.json} in its folder. Nothing in it depends on when or where the model was made.
 *
 * @param step the fingerprint of the step that made it
 * @param inputs the columns it wants, in order
 * @param features what its matrix holds, in order
 * @param classes names of classes; none for a regression
 * @param metrics measures of the finished model, on the validation rows if there were any
 * @param files the trainer's own, by name, with the SHA-256 of their content
 */
public record ModelCard(
        String trainer,
        String trainerVersion,
        String step,
        Task task,
        Column label,
        List<Column> inputs,
        List<String> features,
        List<String> classes,
        Settings settings,
        long seed,
        Map<String, Double> metrics,
        Map<String, String> files) {

    public ModelCard {
        inputs = List.copyOf(inputs);
        features = List.copyOf(features);
        classes = List.copyOf(classes);
        metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    /** How many numbers a prediction has. */
    public int outputs() {
        return task == Task.MULTICLASS ? classes.size() : 1;
    }
}
