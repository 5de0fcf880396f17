// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import java.time.Instant;

/**
 * A column that is always there: a moment in UTC, to the microsecond.
 * @param <R> the rows that it is computed from
 */
public final class InstantColumn<R> extends InstantExpr<R> implements Column<R, Instant> {
    InstantColumn(Told told) {
        super(told);
    }

    /**
     * {@return the column of this name; with several names, the last is a field of those before it; an Instant, always
     * there} Whether there is such a column the compiler says (HR0102).
     * @param <R> the rows that it is computed from
     * @param path its name; for a field of a nested row all names from the outermost on
     */
    public static <R> InstantColumn<R> named(String... path) {
        return new InstantColumn<>(Told.column(path));
    }
}
