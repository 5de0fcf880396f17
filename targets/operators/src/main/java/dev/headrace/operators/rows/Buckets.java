package dev.headrace.operators.rows;

import dev.headrace.kernels.batch.Batch;
import dev.headrace.operators.column.RowBuffer;
import dev.headrace.operators.hash.Keys;
import org.jspecify.annotations.Nullable;

/**
 * Rows dealt out by the upper bits of their keys' hash: equal keys meet in one bucket, and buckets in their order hold
 * ascending hashes. In a bucket rows keep the order in which they came.
 */
public final class Buckets {

    /** Rows that a thread gathers for all buckets before they are put to rest. */
    private static final int GATHERED = 1 << 17;

    private static final int LEAST_GATHERED = 256;

    private final Chunks[] buckets;
    private final int shift;
    private final int gatheredPerBucket;

    private Buckets(Rows rows, Session session) {
        this.buckets = new Chunks[1 << session.bucketBits()];
        this.shift = Long.SIZE - session.bucketBits();
        this.gatheredPerBucket = Math.max(LEAST_GATHERED, GATHERED / buckets.length);
        for (int i = 0; i < buckets.length; i++) {
            buckets[i] = session.chunks(rows.schema());
        }
    }

    /**
     * Reads all rows and deals them out.
     *
     * @param keys indexes of the key columns
     */
    public static Buckets of(Rows rows, int[] keys, Session session) {
        Buckets dealt = new Buckets(rows, session);
        session.workers().drain(rows, thread -> (part, cursor) -> {
            Dealer dealer = dealt.new Dealer(part.index());
            for (Batch batch = cursor.next(); batch != null; batch = cursor.next()) {
                dealer.deal(batch, Keys.hash(batch, keys));
            }
            dealer.finish();
        });
        return dealt;
    }

    public int count() {
        return buckets.length;
    }

    public Chunks bucket(int number) {
        return buckets[number];
    }

    public void clear() {
        for (Chunks bucket : buckets) {
            bucket.clear();
        }
    }

    /** Deals the rows of one part. */
    private final class Dealer {
        private final int part;
        private final @Nullable RowBuffer[] gathered = new @Nullable RowBuffer[buckets.length];
        private final int[] sequences = new int[buckets.length];

        Dealer(int part) {
            this.part = part;
        }

        void deal(Batch batch, long[] hashes) {
            int[] starts = new int[buckets.length + 1];
            for (int row = 0; row < batch.size(); row++) {
                starts[(int) (hashes[row] >>> shift) + 1]++;
            }
            for (int i = 0; i < buckets.length; i++) {
                starts[i + 1] += starts[i];
            }
            int[] rows = new int[batch.size()];
            int[] next = starts.clone();
            for (int row = 0; row < batch.size(); row++) {
                rows[next[(int) (hashes[row] >>> shift)]++] = row;
            }
            for (int i = 0; i < buckets.length; i++) {
                if (starts[i + 1] > starts[i]) {
                    gather(i, batch, rows, starts[i], starts[i + 1]);
                }
            }
        }

        private void gather(int bucket, Batch batch, int[] rows, int start, int end) {
            RowBuffer buffer = gathered[bucket];
            if (buffer == null) {
                buffer = new RowBuffer(batch.schema());
                gathered[bucket] = buffer;
            }
            buffer.append(batch, rows, start, end);
            if (buffer.size() >= gatheredPerBucket) {
                flush(bucket, buffer);
            }
        }

        private void flush(int bucket, RowBuffer buffer) {
            buckets[bucket].add(part, sequences[bucket]++, buffer.build());
            gathered[bucket] = null;
        }

        void finish() {
            for (int i = 0; i < gathered.length; i++) {
                RowBuffer buffer = gathered[i];
                if (buffer != null) {
                    flush(i, buffer);
                }
            }
        }
    }
}
