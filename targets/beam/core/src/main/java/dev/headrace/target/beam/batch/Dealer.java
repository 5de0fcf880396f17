package dev.headrace.target.beam.batch;

import dev.headrace.kernels.batch.Batch;
import dev.headrace.operators.column.RowBuffer;
import dev.headrace.operators.hash.Keys;
import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.block.Item;
import org.jspecify.annotations.Nullable;

/**
 * Deals rows into buckets by the hash of their key (without a key into the first), and gathers those of a bucket, so that blocks are worth their cost. For
 * one thread.
 */
final class Dealer {
    private static final int GATHERED_ROWS = 1 << 16;
    private static final int LEAST_ROWS = 64;
    /**
     * Which bits of the hash tell the bucket: hash tables look at the lowest, buckets within a worker at the highest, so these
     * stay evenly spread in each bucket.
     */
    private static final int SHIFT = 24;

    private final int tag;
    private final int[] keys;
    private final int buckets;
    private final @Nullable RowBuffer[] gathered;
    private final int rowsPerBucket;

    /** @param buckets a power of two */
    Dealer(int tag, int[] keys, int buckets) {
        this.tag = tag;
        this.keys = keys.clone();
        this.buckets = buckets;
        this.gathered = new @Nullable RowBuffer[buckets];
        this.rowsPerBucket = Math.max(LEAST_ROWS, GATHERED_ROWS / buckets);
    }

    void deal(Batch batch, Outlet.Receiver to) {
        if (batch.size() == 0) {
            return;
        }
        long[] hashes = Keys.hash(batch, keys);
        int[] starts = new int[buckets + 1];
        for (int row = 0; row < batch.size(); row++) {
            starts[bucket(hashes[row]) + 1]++;
        }
        for (int i = 0; i < buckets; i++) {
            starts[i + 1] += starts[i];
        }
        int[] rows = new int[batch.size()];
        int[] next = starts.clone();
        for (int row = 0; row < batch.size(); row++) {
            rows[next[bucket(hashes[row])]++] = row;
        }
        for (int i = 0; i < buckets; i++) {
            if (starts[i + 1] > starts[i]) {
                gather(i, batch, rows, starts[i], starts[i + 1], to);
            }
        }
    }

    private int bucket(long hash) {
        return keys.length == 0 ? 0 : (int) (hash >>> SHIFT) & (buckets - 1);
    }

    private void gather(int bucket, Batch batch, int[] rows, int start, int end, Outlet.Receiver to) {
        RowBuffer buffer = gathered[bucket];
        if (buffer == null) {
            buffer = new RowBuffer(batch.schema());
            gathered[bucket] = buffer;
        }
        buffer.append(batch, rows, start, end);
        if (buffer.size() >= rowsPerBucket) {
            flush(bucket, buffer, to);
        }
    }

    void finish(Outlet.Receiver to) {
        for (int bucket = 0; bucket < buckets; bucket++) {
            RowBuffer buffer = gathered[bucket];
            if (buffer != null) {
                flush(bucket, buffer, to);
            }
        }
    }

    private void flush(int bucket, RowBuffer buffer, Outlet.Receiver to) {
        gathered[bucket] = null;
        to.accept(bucket, new Item.Rows(tag, Block.of(buffer.build())));
    }
}
