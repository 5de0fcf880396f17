// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import java.time.Instant;

/** A column that may be missing: a moment in UTC, to the microsecond. */
public final class MaybeInstantColumn<R> extends MaybeInstant<R> implements Column<R, Instant> {
    MaybeInstantColumn(Told told) {
        super(told);
    }

    /** The column of this name; with several, the last is a field of those before it. */
    public static <R> MaybeInstantColumn<R> named(String... path) {
        return new MaybeInstantColumn<>(Told.column(path));
    }
}
