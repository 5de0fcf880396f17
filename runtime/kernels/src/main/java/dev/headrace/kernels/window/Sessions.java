package dev.headrace.kernels.window;

import dev.headrace.ir.function.RowError;
import dev.headrace.ir.op.TimeWindow;

/**
 * Session windows: runs of rows of one key in which no two neighbours in time are {@code gap} or more apart. A session
 * starts at its first row and ends {@code gap} after its last.
 */
public final class Sessions {

    private final long gap;

    public Sessions(TimeWindow.Session window) {
        this.gap = window.gap();
    }

    /** Whether a row at {@code time} starts a new session after one at {@code previous}, which is not later. */
    public boolean startsNew(long previous, long time) {
        long apart = time - previous;
        return apart < 0 || apart >= gap;
    }

    /** The row after the last of the session that starts with row {@code from}; times ascend up to {@code to}. */
    public int next(long[] times, int from, int to) {
        int at = from + 1;
        while (at < to && !startsNew(times[at - 1], times[at])) {
            at++;
        }
        return at;
    }

    /** The end of a session of one row; the greatest time there is if it cannot be told. */
    public long firstEnd(long time) {
        long end = time + gap;
        return end < time ? Long.MAX_VALUE : end;
    }

    /**
     * The end of a session whose last row is at {@code last}.
     *
     * @throws RowError if it lies beyond the times that can be told
     */
    public long end(long last) {
        long end = last + gap;
        if (end < last) {
            throw new RowError("a session of this time ends beyond the times that can be told");
        }
        return end;
    }
}
