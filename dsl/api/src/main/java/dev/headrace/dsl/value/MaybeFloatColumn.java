// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** A column that may be missing: a finite double. */
public final class MaybeFloatColumn<R> extends MaybeFloat<R> implements Column<R, Double> {
    MaybeFloatColumn(Told told) {
        super(told);
    }

    /** The column of this name; with several, the last is a field of those before it. */
    public static <R> MaybeFloatColumn<R> named(String... path) {
        return new MaybeFloatColumn<>(Told.column(path));
    }
}
