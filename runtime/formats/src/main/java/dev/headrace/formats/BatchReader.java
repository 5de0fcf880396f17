package dev.headrace.formats;

import dev.headrace.kernels.batch.Batch;
import org.jspecify.annotations.Nullable;

/** The rows of a split, in order. For one thread. */
public interface BatchReader extends AutoCloseable {

    /** The next rows, at least one, each with its place; null after the last. */
    @Nullable
    Batch next();

    @Override
    void close();
}
