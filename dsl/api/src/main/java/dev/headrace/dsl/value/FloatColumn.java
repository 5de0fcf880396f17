// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * A column that is always there: a finite double.
 * @param <R> the rows that it is computed from
 */
public final class FloatColumn<R> extends FloatExpr<R> implements Column<R, Double> {
    FloatColumn(Told told) {
        super(told);
    }

    /**
     * {@return the column of this name; with several names, the last is a field of those before it; a Float, always
     * there} Whether there is such a column the compiler says (HR0102).
     * @param <R> the rows that it is computed from
     * @param path its name; for a field of a nested row all names from the outermost on
     */
    public static <R> FloatColumn<R> named(String... path) {
        return new FloatColumn<>(Told.column(path));
    }
}
