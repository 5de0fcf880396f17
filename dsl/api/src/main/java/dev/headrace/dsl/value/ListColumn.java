// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import java.util.List;

/**
 * A column that is always there: values in order.
 * @param <R> the rows that it is computed from
 * @param <T> the Java type of the elements
 */
public final class ListColumn<R, T> extends ListExpr<R, T> implements Column<R, List<T>> {
    ListColumn(Told told) {
        super(told);
    }

    /**
     * {@return the column of this name; with several names, the last is a field of those before it; a List, always
     * there} Whether there is such a column the compiler says (HR0102).
     * @param <R> the rows that it is computed from
     * @param <T> the Java type of the elements
     * @param path its name; for a field of a nested row all names from the outermost on
     */
    public static <R, T> ListColumn<R, T> named(String... path) {
        return new ListColumn<>(Told.column(path));
    }
}
