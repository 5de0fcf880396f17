package dev.headrace.kernels.window;

import dev.headrace.ir.function.RowError;
import dev.headrace.ir.op.TimeWindow;

/**
 * Fixed and sliding windows: [start, start + size), one starting at every multiple of {@code every} since 1970. An instant
 * lies in floor or ceiling of size / every windows, in none if it falls into a gap between them.
 */
public final class TimeWindows {

    private final long every;
    private final long size;

    public TimeWindows(TimeWindow.Sliding window) {
        this.every = window.every();
        this.size = window.size();
    }

    /** The most windows that one instant can lie in. */
    public int most() {
        return Math.toIntExact((size - 1) / every + 1);
    }

    /**
     * The starts of the windows that hold an instant, the latest first.
     *
     * @param starts receives them; at least {@link #most} long
     * @return how many there are
     * @throws RowError if one of the windows starts or ends beyond the times that can be told
     */
    public int starts(long time, long[] starts) {
        long offset = Math.floorMod(time, every);
        int count = 0;
        for (long back = offset; back < size; back += every) {
            long start = time - back;
            if (((time ^ back) & (time ^ start)) < 0) {
                throw beyond();
            }
            end(start);
            starts[count++] = start;
            if (back > Long.MAX_VALUE - every) {
                break;
            }
        }
        return count;
    }

    /** The least time after {@code time} at which a window ends; the greatest there is if it cannot be told. */
    public long firstEnd(long time) {
        long past = Math.floorMod(time, every);
        long start = time - past;
        long back = Math.floorMod(size, every);
        // Ends stand at every multiple of `every`, moved by what `size` is more than one.
        long end = start + back + (back > past ? 0 : every);
        return end <= time ? Long.MAX_VALUE : end;
    }

    /** The end of the window that starts at {@code start}. */
    public long end(long start) {
        long end = start + size;
        if (end < start) {
            throw beyond();
        }
        return end;
    }

    private static RowError beyond() {
        return new RowError("a window of this time starts or ends beyond the times that can be told");
    }
}
