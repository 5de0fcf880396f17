// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import java.time.LocalDate;

/** A column that is always there: a day. */
public final class DateColumn<R> extends DateExpr<R> implements Column<R, LocalDate> {
    DateColumn(Told told) {
        super(told);
    }

    /** The column of this name; with several, the last is a field of those before it. */
    public static <R> DateColumn<R> named(String... path) {
        return new DateColumn<>(Told.column(path));
    }
}
