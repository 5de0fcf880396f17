package dev.headrace.training;

import dev.headrace.ir.ml.ModelDef;
import dev.headrace.ir.type.Column;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * A training of a pipeline.
 *
 * @param inputs the columns of the files before the label: what the trainer is fed
 * @param train the Parquet file of rows to learn from
 * @param validate that of the rows by which epochs and trials are compared
 * @param folder for the model and all that is kept of its trials
 * @param cancelled asked again and again whether to end
 * @param told hears one line for each trial that has ended
 */
public record TrainOrder(
        ModelDef model,
        List<Column> inputs,
        Path train,
        Optional<Path> validate,
        Path folder,
        BooleanSupplier cancelled,
        Consumer<String> told) {
    public TrainOrder {
        inputs = List.copyOf(inputs);
        folder = folder.toAbsolutePath().normalize();
    }

    /** The folder of the finished model. */
    public Path result() {
        return folder.resolve("model");
    }
}
