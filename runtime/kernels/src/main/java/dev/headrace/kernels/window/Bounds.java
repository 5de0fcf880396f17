package dev.headrace.kernels.window;

import dev.headrace.ir.op.RollingWindow;

/** Which times a rolling window covers at an instant. */
final class Bounds {

    private final boolean through;
    private final boolean unbounded;
    private final long width;
    private final long hop;

    Bounds(RollingWindow window) {
        this.through = window.bound() == RollingWindow.Bound.THROUGH;
        this.unbounded = window.width().isEmpty();
        this.width = window.width().orElse(0);
        this.hop = window.hop().orElse(0);
    }

    /** Whether rows of the instant itself are in. */
    boolean through() {
        return through;
    }

    boolean unbounded() {
        return unbounded;
    }

    /** An instant from which on no window holds a row at {@code time}; the greatest there is if there is none. */
    long forgets(long time) {
        long at = time + width + hop + 1;
        return unbounded || width + hop + 1 < 0 || at < time ? Long.MAX_VALUE : at;
    }

    /** The least instant whose window surely begins after everything before {@code start}; the greatest there is if none. */
    long after(long start) {
        long at = start + width;
        return unbounded || at < start ? Long.MAX_VALUE : at;
    }

    /** The earliest time that is in at instant {@code t}. */
    long low(long t) {
        if (unbounded) {
            return Long.MIN_VALUE;
        }
        long far = t - width;
        if (far > t) {
            return Long.MIN_VALUE;
        }
        if (hop > 0) {
            long down = Math.floorMod(far, hop);
            return far < Long.MIN_VALUE + down ? Long.MIN_VALUE : far - down;
        }
        return through ? far + 1 : far;
    }
}
