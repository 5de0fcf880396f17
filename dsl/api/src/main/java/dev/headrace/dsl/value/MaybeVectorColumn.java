// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** A column that may be missing: a fixed number of Floats. */
public final class MaybeVectorColumn<R> extends MaybeVector<R> implements Column<R, double[]> {
    MaybeVectorColumn(Told told) {
        super(told);
    }

    /** The column of this name; with several, the last is a field of those before it. */
    public static <R> MaybeVectorColumn<R> named(String... path) {
        return new MaybeVectorColumn<>(Told.column(path));
    }
}
