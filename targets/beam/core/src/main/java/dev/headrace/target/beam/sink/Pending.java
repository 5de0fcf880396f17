package dev.headrace.target.beam.sink;

import dev.headrace.kernels.batch.Batch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Rows of one shard that are about to be written together. Rows of a shard are numbered over its whole run. */
public final class Pending {
    private final String run;
    private final long first;
    private final List<Batch> batches = new ArrayList<>();
    private long rows;

    /**
     * No rows yet.
     *
     * @param run what tells the shard's run from others; it outlives restarts from checkpoints
     * @param first the number of the first row
     */
    public Pending(String run, long first) {
        this.run = run;
        this.first = first;
    }

    public void add(Batch batch) {
        batches.add(batch);
        rows += batch.size();
    }

    public String run() {
        return run;
    }

    public long first() {
        return first;
    }

    /** The number behind the last row. */
    public long end() {
        return first + rows;
    }

    public List<Batch> batches() {
        return Collections.unmodifiableList(batches);
    }
}
