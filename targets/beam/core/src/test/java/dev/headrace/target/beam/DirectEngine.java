package dev.headrace.target.beam;

import dev.headrace.target.Engine;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/** The engine on Beam's Direct runner, with its checks on: nothing may be changed, everything can be packed. */
final class DirectEngine {
    private DirectEngine() {}

    static Engine of(int parallelism) {
        return of(parallelism, true);
    }

    /** @param keeps as if the runner kept what several steps read, or did not */
    static Engine of(int parallelism, boolean keeps) {
        return new BeamEngine(
                () -> {
                    DirectOptions options = PipelineOptionsFactory.create().as(DirectOptions.class);
                    options.setRunner(DirectRunner.class);
                    options.setBlockOnRun(false);
                    options.setTargetParallelism(parallelism);
                    return options;
                },
                parallelism,
                keeps);
    }
}
