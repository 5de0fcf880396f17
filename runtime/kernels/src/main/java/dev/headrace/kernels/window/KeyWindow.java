package dev.headrace.kernels.window;

import dev.headrace.kernels.order.RowSort;
import org.jspecify.annotations.Nullable;

/**
 * Walks the rows of one key in time and says which rows enter and leave a rolling window before each row's value is read.
 * The general form: rows may become known in any order.
 */
final class KeyWindow {

    private final Bounds bounds;
    private final long[] time;
    private final long @Nullable [] known;

    KeyWindow(Bounds bounds, long[] time, long @Nullable [] known) {
        this.bounds = bounds;
        this.time = time;
        this.known = known;
    }

    /** What happens on the way. */
    interface Steps {
        void enter(int row);

        void leave(int row);

        /** The window now holds what it holds at this row. */
        void at(int row);
    }

    void walk(int from, int to, Steps steps) {
        int[] arrivals = arrivals(from, to);
        boolean[] inside = new boolean[to - from];
        int next = 0;
        int oldest = from;
        for (int row = from; row < to; row++) {
            long t = time[row];
            long low = bounds.low(t);
            while (next < arrivals.length && hasArrived(arrivals[next], t)) {
                int arrived = arrivals[next++];
                if (time[arrived] >= low) {
                    inside[arrived - from] = true;
                    steps.enter(arrived);
                }
            }
            while (oldest < to && time[oldest] < low) {
                if (inside[oldest - from]) {
                    steps.leave(oldest);
                }
                oldest++;
            }
            boolean unknown = bounds.through() && !hasArrived(row, t);
            if (unknown) {
                // In its own window a row counts, even if it became known later: `through` is never empty.
                steps.enter(row);
            }
            steps.at(row);
            if (unknown) {
                steps.leave(row);
            }
        }
    }

    /** Whether a row happened and was known early enough to count at instant {@code t}. */
    private boolean hasArrived(int row, long t) {
        return (bounds.through() ? time[row] <= t : time[row] < t) && (known == null || known[row] <= t);
    }

    /** The rows in the order in which they arrive. */
    private int[] arrivals(int from, int to) {
        int[] rows = new int[to - from];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = from + i;
        }
        long[] k = known;
        if (k != null) {
            RowSort.sort(rows, 0, rows.length, (a, b) -> compareArrivals(a, b, k));
        }
        return rows;
    }

    private int compareArrivals(int a, int b, long[] k) {
        int order = Long.compare(Math.max(time[a], k[a]), Math.max(time[b], k[b]));
        if (order != 0 || bounds.through()) {
            return order;
        }
        // Before: a row that happened at the instant itself comes only after it; one that was known then comes with it.
        return Boolean.compare(k[a] <= time[a], k[b] <= time[b]);
    }
}
