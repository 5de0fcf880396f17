package dev.headrace.operators.rows;

import dev.headrace.kernels.batch.Batch;
import org.jspecify.annotations.Nullable;

/** The batches of a part, in order. For one thread. */
public interface Cursor extends AutoCloseable {

    /** The next batch, null after the last. May be empty. */
    @Nullable
    Batch next();

    @Override
    void close();
}
