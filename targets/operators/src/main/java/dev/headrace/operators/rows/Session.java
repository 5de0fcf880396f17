package dev.headrace.operators.rows;

import dev.headrace.ir.type.Schema;
import dev.headrace.operators.spill.MemoryPool;
import dev.headrace.operators.spill.SpillFolder;
import dev.headrace.target.Cancellation;
import dev.headrace.target.Resources;

/** What operators of one run share: threads, memory, files. */
public final class Session implements AutoCloseable {

    /** The share of the budget that rows at rest may take; the rest is for those being worked on. */
    private static final double AT_REST = 0.7;

    private static final int LEAST_BITS = 4;
    private static final int MOST_BITS = 9;
    private static final long BUCKET_BYTES = 2L << 20;

    private final Workers workers;
    private final MemoryPool memory;
    private final SpillFolder spill;
    private final int bucketBits;

    /**
     * @param inputBytes about how much is read: how many buckets rows are dealt into depends on it. Since buckets hold
     *     ascending hashes, their number changes no order
     */
    public Session(Resources resources, Cancellation cancellation, long inputBytes) {
        long buckets = Math.max(1, inputBytes / BUCKET_BYTES);
        this.bucketBits = Math.min(MOST_BITS, Math.max(LEAST_BITS, Long.SIZE - Long.numberOfLeadingZeros(buckets)));
        this.workers = new Workers(resources.threads(), cancellation);
        this.memory = new MemoryPool((long) (resources.memoryBytes() * AT_REST));
        this.spill = new SpillFolder(resources.temp());
    }

    public Workers workers() {
        return workers;
    }

    /** The number of buckets is 2 to this power. */
    public int bucketBits() {
        return bucketBits;
    }

    public MemoryPool memory() {
        return memory;
    }

    public SpillFolder spill() {
        return spill;
    }

    /** An empty resting place. */
    public Chunks chunks(Schema schema) {
        return new Chunks(schema, memory, spill);
    }

    @Override
    public void close() {
        workers.close();
        spill.close();
    }
}
