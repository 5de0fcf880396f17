// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import java.util.List;

/**
 * A column that may be missing: values in order.
 * @param <R> the rows that it is computed from
 * @param <T> the Java type of the elements
 */
public final class MaybeListColumn<R, T> extends MaybeList<R, T> implements Column<R, List<T>> {
    MaybeListColumn(Told told) {
        super(told);
    }

    /**
     * {@return the column of this name; with several names, the last is a field of those before it; a List, missing
     * where an operand is} Whether there is such a column the compiler says (HR0102).
     * @param <R> the rows that it is computed from
     * @param <T> the Java type of the elements
     * @param path its name; for a field of a nested row all names from the outermost on
     */
    public static <R, T> MaybeListColumn<R, T> named(String... path) {
        return new MaybeListColumn<>(Told.column(path));
    }
}
