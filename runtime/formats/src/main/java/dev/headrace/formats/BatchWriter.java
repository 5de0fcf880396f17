package dev.headrace.formats;

import dev.headrace.kernels.batch.Batch;

/** Writes an output whole or not at all, batch by batch. For one thread. */
public interface BatchWriter extends PendingFile {
    void write(Batch batch);
}
