// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import java.time.Instant;

/**
 * A column that may be missing: a moment in UTC, to the microsecond.
 * @param <R> the rows that it is computed from
 */
public final class MaybeInstantColumn<R> extends MaybeInstant<R> implements Column<R, Instant> {
    MaybeInstantColumn(Told told) {
        super(told);
    }

    /**
     * {@return the column of this name; with several names, the last is a field of those before it; an Instant, missing
     * where an operand is} Whether there is such a column the compiler says (HR0102).
     * @param <R> the rows that it is computed from
     * @param path its name; for a field of a nested row all names from the outermost on
     */
    public static <R> MaybeInstantColumn<R> named(String... path) {
        return new MaybeInstantColumn<>(Told.column(path));
    }
}
