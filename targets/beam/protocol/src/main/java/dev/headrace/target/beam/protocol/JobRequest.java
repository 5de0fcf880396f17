package dev.headrace.target.beam.protocol;

import dev.headrace.target.Cancellation;
import dev.headrace.target.Mode;
import dev.headrace.target.ProgressListener;
import dev.headrace.target.RunRequest;
import java.util.List;

/**
 * A request to a runner's process.
 *
 * @param run what to run; listener and cancellation stay behind
 * @param options of the runner beyond those of its job jar, as Beam spells them: {@code --parallelism=2}
 */
public record JobRequest(RunRequest run, Mode mode, List<String> options) {

    public JobRequest {
        options = List.copyOf(options);
    }

    /** The same, told to other ears. */
    public JobRequest heardBy(ProgressListener progress, Cancellation cancellation) {
        return new JobRequest(run.progress(progress).cancellation(cancellation), mode, options);
    }
}
