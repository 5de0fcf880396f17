// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import java.time.LocalDate;

/** A column that may be missing: a day. */
public final class MaybeDateColumn<R> extends MaybeDate<R> implements Column<R, LocalDate> {
    MaybeDateColumn(Told told) {
        super(told);
    }

    /** The column of this name; with several, the last is a field of those before it. */
    public static <R> MaybeDateColumn<R> named(String... path) {
        return new MaybeDateColumn<>(Told.column(path));
    }
}
