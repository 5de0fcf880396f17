package dev.headrace.operators.rows;

import dev.headrace.kernels.batch.Batch;
import dev.headrace.operators.hash.Keys;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows dealt out by the upper bits of their keys' hash: equal keys meet in one bucket, and buckets in their order hold
 * ascending hashes. In a bucket rows keep the order in which they came.
 */
public final class Buckets {

    /** Rows that a thread gathers before it deals them out. */
    private static final int GATHERED = 1 << 17;

    private final Chunks[] buckets;
    private final int shift;

    private Buckets(Rows rows, Session session) {
        this.buckets = new Chunks[1 << session.bucketBits()];
        this.shift = Long.SIZE - session.bucketBits();
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
            Dealer dealer = dealt.new Dealer(part.index(), keys);
            for (Batch batch = cursor.next(); batch != null; batch = cursor.next()) {
                dealer.add(batch);
            }
            dealer.deal();
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

    /** Deals the rows of one part, many at a time: what a bucket gets of them is one batch of just its size. */
    private final class Dealer {
        private final int part;
        private final int[] keys;
        private final List<Batch> gathered = new ArrayList<>();
        private int size;
        private int sequence;

        Dealer(int part, int[] keys) {
            this.part = part;
            this.keys = keys;
        }

        void add(Batch batch) {
            gathered.add(batch);
            size += batch.size();
            if (size >= GATHERED) {
                deal();
            }
        }

        void deal() {
            if (size == 0) {
                return;
            }
            Batch all = Bucket.join(gathered.get(0).schema(), gathered);
            gathered.clear();
            size = 0;
            deal(all, Keys.hash(all, keys));
            sequence++;
        }

        private void deal(Batch batch, long[] hashes) {
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
                    int[] mine = Arrays.copyOfRange(rows, starts[i], starts[i + 1]);
                    buckets[i].add(part, sequence, batch.take(mine, mine.length));
                }
            }
        }
    }
}
