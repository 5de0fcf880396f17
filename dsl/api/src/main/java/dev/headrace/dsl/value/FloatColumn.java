// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** A column that is always there: a finite double. */
public final class FloatColumn<R> extends FloatExpr<R> implements Column<R, Double> {
    FloatColumn(Told told) {
        super(told);
    }

    /** The column of this name; with several, the last is a field of those before it. */
    public static <R> FloatColumn<R> named(String... path) {
        return new FloatColumn<>(Told.column(path));
    }
}
