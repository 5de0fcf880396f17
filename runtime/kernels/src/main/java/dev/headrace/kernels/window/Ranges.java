package dev.headrace.kernels.window;

/**
 * The window of each row of one key as a range of rows: where every row is known when it happens, rows enter and leave in the
 * order in which they stand. Shared by all columns with one window.
 */
final class Ranges {

    private final Bounds bounds;
    private final long[] time;
    private int[] low = new int[0];
    private int[] high = new int[0];

    Ranges(Bounds bounds, long[] time) {
        this.bounds = bounds;
        this.time = time;
    }

    /** Finds the windows of the rows [from, to). */
    void key(int from, int to) {
        int size = to - from;
        if (low.length < size) {
            low = new int[Math.max(size, low.length * 2)];
            high = new int[low.length];
        }
        highs(from, size);
        if (!bounds.unbounded()) {
            lows(from, size);
        }
    }

    private void highs(int from, int size) {
        int row = 0;
        while (row < size) {
            long t = time[from + row];
            int end = row + 1;
            while (end < size && time[from + end] == t) {
                end++;
            }
            int bound = bounds.through() ? end : row;
            while (row < end) {
                high[row++] = bound;
            }
        }
    }

    private void lows(int from, int size) {
        int oldest = 0;
        for (int row = 0; row < size; row++) {
            long earliest = bounds.low(time[from + row]);
            while (oldest < size && time[from + oldest] < earliest) {
                oldest++;
            }
            low[row] = oldest;
        }
    }

    /** For each row of the key, counted from 0, the first row of its window. */
    int[] low() {
        return low;
    }

    /** The row after the last of its window. */
    int[] high() {
        return high;
    }
}
