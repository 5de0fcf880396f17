package dev.headrace.target.beam;

import dev.headrace.diagnostics.RunFailure;
import dev.headrace.target.Cancellation;
import dev.headrace.target.beam.ship.CarriedFailure;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.joda.time.Duration;

/** Runs a job to its end, and says why if that is no good one. */
final class JobEnd {
    private static final Duration LOOK = Duration.millis(100);

    private JobEnd() {}

    /**
     * Starts a pipeline and waits.
     *
     * @throws RunFailure what a worker ended it with
     */
    static PipelineResult await(Pipeline pipeline, Cancellation cancellation) {
        try {
            PipelineResult result = pipeline.run();
            while (!result.getState().isTerminal()) {
                if (cancellation.isCancelled()) {
                    result.cancel();
                    break;
                }
                result.waitUntilFinish(LOOK);
            }
            if (result.getState() != PipelineResult.State.DONE) {
                // Asked for once more, a runner that failed says why.
                result.waitUntilFinish();
            }
            return result;
        } catch (RunFailure failure) {
            throw failure;
        } catch (Exception e) {
            cancellation.check();
            throw CarriedFailure.in(e).orElseThrow(() -> new IllegalStateException("the job failed: " + e, e));
        }
    }
}
