package dev.headrace.target.beam;

import dev.headrace.ir.plan.Stage;
import dev.headrace.target.Engine;
import dev.headrace.target.RunReport;
import dev.headrace.target.RunRequest;
import java.util.List;
import java.util.function.Supplier;
import org.apache.beam.sdk.options.PipelineOptions;

/**
 * Runs dataflow stages as streams that end: the files of batch bindings are replayed in their order, late rows and all, and the
 * outputs go where those of a batch go. So any definition that can be a stream is tried as one without a broker.
 */
public final class StreamEngine implements Engine {
    private final Supplier<PipelineOptions> options;

    /** @param options made anew for each job, since runners write into them */
    public StreamEngine(Supplier<PipelineOptions> options) {
        this.options = options;
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
            return new StreamJob(stage, request, options.get()).run();
        }

        @Override
        public RunReport opaqueStep(Stage.OpaqueStep stage) {
            throw new IllegalStateException("the capabilities refuse opaque steps");
        }
    }
}
