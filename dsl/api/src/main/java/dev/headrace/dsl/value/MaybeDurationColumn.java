// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import java.time.Duration;

/** A column that may be missing: a span of time, to the microsecond. */
public final class MaybeDurationColumn<R> extends MaybeDuration<R> implements Column<R, Duration> {
    MaybeDurationColumn(Told told) {
        super(told);
    }

    /** The column of this name; with several, the last is a field of those before it. */
    public static <R> MaybeDurationColumn<R> named(String... path) {
        return new MaybeDurationColumn<>(Told.column(path));
    }
}
