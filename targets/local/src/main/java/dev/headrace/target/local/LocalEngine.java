package dev.headrace.target.local;

import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.pipeline.Fate;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.ir.plan.Stage;
import dev.headrace.target.Engine;
import dev.headrace.target.OutputReport;
import dev.headrace.target.ProgressListener;
import dev.headrace.target.RunReport;
import dev.headrace.target.RunRequest;
import dev.headrace.target.local.model.JudgeStage;
import dev.headrace.target.local.model.TrainStage;
import dev.headrace.target.local.program.ProgramStage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Runs dataflow stages in this JVM and programs beside it, one stage after the other. */
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
            return new ProgramStage(stage, request, (folder, written, sound) -> take(stage, folder, written, sound))
                    .run();
        }

        @Override
        public RunReport train(Stage.Train stage) {
            return new TrainStage(stage, request).run();
        }

        @Override
        public RunReport judge(Stage.Judge stage) {
            return new JudgeStage(stage, request).run();
        }

        /** As the rows of a source: read, checked, and written by our own writer. */
        private long take(Stage.OpaqueStep stage, Path folder, String written, String sound) {
            Pipeline p = request.plan().pipeline();
            SourceDef made =
                    p.source(stage.id()).orElseThrow(() -> new IllegalStateException("no source `" + stage.id() + "`"));
            Binding from = new Binding(stage.output().connector(), written, List.of(), List.of());
            Binding to = new Binding(stage.output().connector(), sound, List.of(), List.of());
            String name = stage.call().step();
            SourceDef source = new SourceDef(
                    name,
                    made.schema(),
                    Optional.of(from),
                    Optional.empty(),
                    OptionalLong.empty(),
                    Fate.DROP,
                    OptionalLong.empty(),
                    Optional.empty(),
                    made.checks(),
                    List.of(),
                    "");
            PlannedOutput output = new PlannedOutput(
                    stage.id(), PlannedOutput.Kind.STEP, new Op.Scan(stage.id(), name, made.schema()), Optional.of(to));
            Stage.Dataflow flow = new Stage.Dataflow(stage.id(), List.of(name), List.of(), List.of(output));
            Pipeline alone = new Pipeline(
                    p.packageName(), p.params(), List.of(source), List.of(), List.of(), List.of(), List.of());
            RunRequest taking = new RunRequest(
                    new Plan(alone, List.of(flow)),
                    List.of(),
                    request.params(),
                    folder,
                    Map.of(),
                    request.outputs(),
                    request.resources(),
                    ProgressListener.NONE,
                    request.cancellation());
            try (StageRun run = new StageRun(flow, taking)) {
                return run.run().outputs().stream()
                        .mapToLong(OutputReport::rows)
                        .sum();
            }
        }
    }
}
