package dev.headrace.target.beam;

import dev.headrace.target.Engine;
import dev.headrace.target.RunReport;
import dev.headrace.target.RunRequest;
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
        return StageJobs.run(request, stage -> new StageJob(stage, request, options.get(), parallelism, keeps).run());
    }
}
