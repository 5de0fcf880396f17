// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import java.time.Instant;

/** A column that is always there: a moment in UTC, to the microsecond. */
public final class InstantColumn<R> extends InstantExpr<R> implements Column<R, Instant> {
    InstantColumn(Told told) {
        super(told);
    }

    /** The column of this name; with several, the last is a field of those before it. */
    public static <R> InstantColumn<R> named(String... path) {
        return new InstantColumn<>(Told.column(path));
    }
}
