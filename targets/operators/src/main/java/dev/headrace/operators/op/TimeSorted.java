package dev.headrace.operators.op;

import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.order.RowOrder;
import dev.headrace.kernels.order.RowSort;
import dev.headrace.operators.hash.HashOrder;
import dev.headrace.operators.rows.Bucket;
import java.util.Arrays;

/**
 * The rows of a bucket by key, and those of one key in the canonical order.
 *
 * @param rows in that order
 * @param starts where each key's rows start, and where the last one's end
 */
record TimeSorted(Batch rows, int[] starts) {

    int keys() {
        return starts.length - 1;
    }

    static TimeSorted of(Bucket bucket) {
        Batch rows = bucket.rows();
        HashOrder.GroupedRows grouped = bucket.grouped();
        int[] order = grouped.rows();
        new Sorter(rows, order).sort(grouped.starts());
        return new TimeSorted(rows.take(order, order.length), grouped.starts());
    }

    /** The event times of a batch. */
    static long[] times(Batch batch) {
        return ((LongVector) batch.column(batch.schema().eventTime().orElseThrow())).values();
    }

    /** Sorts the rows of each key in place: by time as numbers, then ties by all columns. */
    private static final class Sorter {
        private final Batch rows;
        private final int[] order;
        private final long[] times;
        private final RowOrder canonical;

        Sorter(Batch rows, int[] order) {
            this.rows = rows;
            this.order = order;
            this.times = times(rows);
            this.canonical = RowOrder.canonical(rows.schema());
        }

        void sort(int[] starts) {
            for (int key = 0; key + 1 < starts.length; key++) {
                sort(starts[key], starts[key + 1]);
            }
        }

        private void sort(int from, int to) {
            if (!ascending(from, to) && !packed(from, to)) {
                RowSort.sort(order, from, to, (a, b) -> Long.compare(times[a], times[b]));
            }
            for (int i = from; i < to; ) {
                int end = i + 1;
                while (end < to && times[order[end]] == times[order[i]]) {
                    end++;
                }
                if (end - i > 1) {
                    RowSort.sort(order, i, end, (a, b) -> canonical.compare(rows, a, rows, b));
                }
                i = end;
            }
        }

        private boolean ascending(int from, int to) {
            for (int i = from + 1; i < to; i++) {
                if (times[order[i - 1]] > times[order[i]]) {
                    return false;
                }
            }
            return true;
        }

        /** Sorts times and positions as one number each, if they fit into one. */
        private boolean packed(int from, int to) {
            long least = Long.MAX_VALUE;
            long most = Long.MIN_VALUE;
            for (int i = from; i < to; i++) {
                least = Math.min(least, times[order[i]]);
                most = Math.max(most, times[order[i]]);
            }
            int bits = Integer.SIZE - Integer.numberOfLeadingZeros(to - from);
            long span = most - least;
            if (span < 0 || Long.numberOfLeadingZeros(span) <= bits) {
                return false;
            }
            long[] packed = new long[to - from];
            for (int i = from; i < to; i++) {
                packed[i - from] = ((times[order[i]] - least) << bits) | (i - from);
            }
            Arrays.sort(packed);
            int[] before = Arrays.copyOfRange(order, from, to);
            int mask = (1 << bits) - 1;
            for (int i = from; i < to; i++) {
                order[i] = before[(int) packed[i - from] & mask];
            }
            return true;
        }
    }
}
