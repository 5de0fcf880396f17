package dev.headrace.target.local.model;

import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.ir.plan.Stage;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.Schema;
import dev.headrace.target.OutputReport;
import dev.headrace.target.Progress;
import dev.headrace.target.RunReport;
import dev.headrace.target.RunRequest;
import dev.headrace.training.TrainOrder;
import dev.headrace.training.Training;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Trains a model from the files that other stages have written. */
public final class TrainStage {
    private final Stage.Train stage;
    private final RunRequest request;

    public TrainStage(Stage.Train stage, RunRequest request) {
        this.stage = stage;
        this.request = request;
    }

    /** @throws dev.headrace.diagnostics.RunFailure HR0712 if there is no model, HR0502 without its trainer, HR0708 if cancelled */
    public RunReport run() {
        long start = System.nanoTime();
        request.cancellation().check();
        request.progress().onProgress(new Progress(stage.id(), Progress.Kind.STAGE_STARTED, stage.id(), 0));
        List<String> told = Collections.synchronizedList(new ArrayList<>());
        Path folder = request.base().resolve(stage.folder());
        new Training(new TrainOrder(
                        stage.model(),
                        inputs(),
                        request.base().resolve(stage.train().location()),
                        stage.validate().map(v -> request.base().resolve(v.location())),
                        folder,
                        request.cancellation()::isCancelled,
                        told::add))
                .run();
        request.progress().onProgress(new Progress(stage.id(), Progress.Kind.STAGE_DONE, stage.id(), 0));
        OutputReport model = new OutputReport(
                stage.model().name(),
                PlannedOutput.Kind.MODEL,
                Schema.of(List.of()),
                0,
                Optional.of(stage.folder() + "/model"),
                Optional.empty());
        return new RunReport(List.of(), List.of(), List.of(model), List.of(), List.of(), System.nanoTime() - start)
                .noting(told);
    }

    /** What the file holds before the label: the inputs as the fits leave them. */
    private List<Column> inputs() {
        PlannedOutput rows = request.plan().outputs().stream()
                .filter(o -> o.binding().filter(stage.train()::equals).isPresent())
                .findFirst()
                .orElseThrow();
        List<Column> columns = rows.root().schema().columns();
        return columns.subList(0, columns.size() - 1);
    }
}
