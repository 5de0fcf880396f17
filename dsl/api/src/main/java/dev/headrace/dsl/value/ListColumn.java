// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import java.util.List;

/** A column that is always there: values in order. */
public final class ListColumn<R, T> extends ListExpr<R, T> implements Column<R, List<T>> {
    ListColumn(Told told) {
        super(told);
    }

    /** The column of this name; with several, the last is a field of those before it. */
    public static <R, T> ListColumn<R, T> named(String... path) {
        return new ListColumn<>(Told.column(path));
    }
}
