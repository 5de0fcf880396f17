package dev.headrace.training;

import dev.headrace.ir.ml.GateDef;
import dev.headrace.ir.ml.ModelDef;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/**
 * A gate of a pipeline.
 *
 * @param rows the Parquet file of rows that the model has not seen
 * @param trained the folder that the training left, with the model in {@code model}
 * @param folder for {@code measures.json}
 * @param cancelled asked again and again whether to end
 */
public record JudgeOrder(
        GateDef gate, ModelDef model, Path rows, Path trained, Path folder, BooleanSupplier cancelled) {
    public JudgeOrder {
        rows = rows.toAbsolutePath().normalize();
        trained = trained.toAbsolutePath().normalize();
        folder = folder.toAbsolutePath().normalize();
    }
}
