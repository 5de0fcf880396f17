package dev.headrace.operators.rows;

import dev.headrace.kernels.batch.Batch;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cursor over batches that are there or are made one by one. */
public final class BatchCursor implements Cursor {

    private final Iterator<Batch> batches;
    private final Runnable close;

    public BatchCursor(Iterator<Batch> batches, Runnable close) {
        this.batches = batches;
        this.close = close;
    }

    public static BatchCursor of(List<Batch> batches) {
        return new BatchCursor(batches.iterator(), () -> {});
    }

    @Override
    public @Nullable Batch next() {
        return batches.hasNext() ? batches.next() : null;
    }

    @Override
    public void close() {
        close.run();
    }
}
