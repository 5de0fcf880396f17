package dev.headrace.operators.stream;

import dev.headrace.kernels.batch.Batch;
import java.util.List;

/**
 * A machine that can say at once what a row would give if nothing more came: the answer of a batch over what was taken so far.
 * It is driven by these two methods instead of {@link #accept} and {@link #advance}; its states are the same.
 */
public interface AnsweringMachine extends Machine {

    /**
     * Takes rows as {@link #accept} does, and answers those of the first input, each once. Rows that are taken together are in each
     * other's answers. A row that fails is not answered.
     */
    List<Batch> answer(int input, Batch rows);

    /** Forgets under a watermark what {@link #advance} would, and hands out nothing: all was answered when it came. */
    void pass(long watermark);
}
