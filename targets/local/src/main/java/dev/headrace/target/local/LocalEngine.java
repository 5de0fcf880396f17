package dev.headrace.target.local;

import dev.headrace.ir.plan.Stage;
import dev.headrace.target.Engine;
import dev.headrace.target.RunReport;
import dev.headrace.target.RunRequest;
import java.util.List;

/** Runs dataflow stages in this JVM, one after the other. */
public final class LocalEngine implements Engine {

    @Override
    public RunReport run(RunRequest request) {
        RunReport all = new RunReport(List.of(), List.of(), List.of(), List.of(), List.of(), 0);
        RunRequest complete = request.params(request.allParams());
        for (Stage stage : request.plan().stages()) {
            if (request.stages().isEmpty() || request.stages().contains(stage.id())) {
                all = all.and(stage.accept(new Running(complete)));
            }
        }
        return all;
    }

    private record Running(RunRequest request) implements Stage.Visitor<RunReport> {
        @Override
        public RunReport dataflow(Stage.Dataflow stage) {
            try (StageRun run = new StageRun(stage, request)) {
                return run.run();
            }
        }

        @Override
        public RunReport opaqueStep(Stage.OpaqueStep stage) {
            throw new IllegalStateException("the capabilities refuse opaque steps");
        }
    }
}
