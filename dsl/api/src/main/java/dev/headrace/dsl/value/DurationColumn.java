// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import java.time.Duration;

/** A column that is always there: a span of time, to the microsecond. */
public final class DurationColumn<R> extends DurationExpr<R> implements Column<R, Duration> {
    DurationColumn(Told told) {
        super(told);
    }

    /** The column of this name; with several, the last is a field of those before it. */
    public static <R> DurationColumn<R> named(String... path) {
        return new DurationColumn<>(Told.column(path));
    }
}
