package dev.headrace.target.beam;

import dev.headrace.target.Engine;
import dev.headrace.target.RunReport;
import dev.headrace.target.RunRequest;
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
        return StageJobs.run(request, stage -> new StreamJob(stage, request, options.get()).run());
    }
}
