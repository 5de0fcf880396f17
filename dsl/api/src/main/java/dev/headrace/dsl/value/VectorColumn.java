// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** A column that is always there: a fixed number of Floats. */
public final class VectorColumn<R> extends VectorExpr<R> implements Column<R, double[]> {
    VectorColumn(Told told) {
        super(told);
    }

    /** The column of this name; with several, the last is a field of those before it. */
    public static <R> VectorColumn<R> named(String... path) {
        return new VectorColumn<>(Told.column(path));
    }
}
