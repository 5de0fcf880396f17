package dev.headrace.target.beam;

import dev.headrace.ir.plan.Stage;
import dev.headrace.target.Engine;
import dev.headrace.target.RunReport;
import dev.headrace.target.RunRequest;
import java.util.List;
import java.util.function.Supplier;
import org.apache.beam.sdk.options.PipelineOptions;

/** Runs dataflow stages as Beam batch jobs, one after the other, on whatever runner the options name. */
public final class BeamEngine implements Engine {
    private final Supplier<PipelineOptions> options;
    private final int parallelism;
    private final boolean keeps;

    /**
     * @param options made anew for each job, since runners write into them
     * @param parallelism how many workers compute
     * @param keeps whether the runner keeps what several steps read, rather than compute it for each: Spark does not
     */
    public BeamEngine(Supplier<PipelineOptions> options, int parallelism, boolean keeps) {
        this.options = options;
        this.parallelism = parallelism;
        this.keeps = keeps;
    }

    @Override
    public RunReport run(RunRequest request) {
        RunReport all = new RunReport(List.of(), List.of(), List.of(), List.of(), List.of(), 0);
        for (Stage stage : request.plan().stages()) {
            if (request.stages().isEmpty() || request.stages().contains(stage.id())) {
                all = all.and(stage.accept(new Running(request)));
            }
        }
        return all;
    }

    private final class Running implements Stage.Visitor<RunReport> {
        private final RunRequest request;

        Running(RunRequest request) {
            this.request = request;
        }

        @Override
        public RunReport dataflow(Stage.Dataflow stage) {
            return new StageJob(stage, request, options.get(), parallelism, keeps).run();
        }

        @Override
        public RunReport opaqueStep(Stage.OpaqueStep stage) {
            throw new IllegalStateException("the capabilities refuse opaque steps");
        }
    }
}
