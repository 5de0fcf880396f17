package dev.headrace.ir.step;

import dev.headrace.ir.pipeline.FieldCheck;
import java.util.List;

/**
 * What an opaque step is. The operator that calls it says which columns it takes and gives.
 *
 * @param input what it calls the rows it takes
 * @param files the parameters that name files beside the pipeline
 * @param reports the files it gives beside its rows
 * @param body the code or program
 * @param checks what the rows it gives have to obey
 * @param place where it is called, {@code clean.mlflow:12}
 */
public record StepDef(
        String input, List<String> files, List<String> reports, StepBody body, List<FieldCheck> checks, String place) {
    /** Takes over copies of the lists. */
    public StepDef {
        files = List.copyOf(files);
        reports = List.copyOf(reports);
        checks = List.copyOf(checks);
    }
}
