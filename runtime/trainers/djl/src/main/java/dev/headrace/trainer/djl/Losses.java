package dev.headrace.trainer.djl;

import ai.djl.ndarray.NDArray;
import dev.headrace.worker.step.Task;

/** What a net is told of its errors: the mean over rows of what each costs, times its weight. */
final class Losses {

    private Losses() {}

    /**
     * The loss of a batch.
     *
     * @param truth 0 or 1; one column for each class, 1 at the right one; or the scaled number
     * @param weights one for each row, in a column
     */
    static NDArray of(Task task, NDArray sums, NDArray truth, NDArray weights) {
        NDArray cost = switch (task) {
            case BINARY -> binary(sums, truth);
            case MULTICLASS ->
                sums.logSoftmax(-1).mul(truth).sum(new int[] {1}, true).neg();
            case REGRESSION -> sums.sub(truth).square();
        };
        return cost.mul(weights).mean();
    }

    /** From the sum itself, since a probability near 0 or 1 has lost its digits. */
    private static NDArray binary(NDArray sums, NDArray truth) {
        NDArray far = sums.abs().neg().exp().add(1).log();
        return sums.maximum(0).sub(sums.mul(truth)).add(far);
    }
}
