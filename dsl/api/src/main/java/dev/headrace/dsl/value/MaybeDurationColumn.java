// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import java.time.Duration;

/**
 * A column that may be missing: a span of time, to the microsecond.
 * @param <R> the rows that it is computed from
 */
public final class MaybeDurationColumn<R> extends MaybeDuration<R> implements Column<R, Duration> {
    MaybeDurationColumn(Told told) {
        super(told);
    }

    /**
     * {@return the column of this name; with several names, the last is a field of those before it; a Duration, missing
     * where an operand is} Whether there is such a column the compiler says (HR0102).
     * @param <R> the rows that it is computed from
     * @param path its name; for a field of a nested row all names from the outermost on
     */
    public static <R> MaybeDurationColumn<R> named(String... path) {
        return new MaybeDurationColumn<>(Told.column(path));
    }
}
