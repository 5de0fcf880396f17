// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import java.time.Duration;

/**
 * A column that is always there: a span of time, to the microsecond.
 * @param <R> the rows that it is computed from
 */
public final class DurationColumn<R> extends DurationExpr<R> implements Column<R, Duration> {
    DurationColumn(Told told) {
        super(told);
    }

    /**
     * {@return the column of this name; with several names, the last is a field of those before it; a Duration, always
     * there} Whether there is such a column the compiler says (HR0102).
     * @param <R> the rows that it is computed from
     * @param path its name; for a field of a nested row all names from the outermost on
     */
    public static <R> DurationColumn<R> named(String... path) {
        return new DurationColumn<>(Told.column(path));
    }
}
