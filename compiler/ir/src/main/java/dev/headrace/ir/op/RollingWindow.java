package dev.headrace.ir.op;

import java.util.OptionalLong;

/**
 * A window that ends at the row it is computed for (LANGUAGE, rule 7).
 *
 * @param bound on which side of the current instant t it lies
 * @param width microseconds; absent for {@code unbounded}
 * @param hop microseconds; if present the far end is rounded down to a multiple of it
 */
public record RollingWindow(Bound bound, OptionalLong width, OptionalLong hop) {

    /** Which rows count: those of the same instant are all in or all out. */
    public enum Bound {
        /** (t-w, t] */
        THROUGH,
        /** [t-w, t) */
        BEFORE
    }

    public RollingWindow {
        if (width.isPresent() && width.getAsLong() <= 0) {
            throw new IllegalArgumentException("a window is wider than nothing");
        }
        if (hop.isPresent() && (hop.getAsLong() <= 0 || width.isEmpty())) {
            throw new IllegalArgumentException("a hop is positive and belongs to a window of some width");
        }
    }

    public boolean mayBeEmpty() {
        return bound == Bound.BEFORE;
    }
}
