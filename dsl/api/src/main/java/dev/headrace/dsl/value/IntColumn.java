// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** A column that is always there: a whole number of 64 bits. */
public final class IntColumn<R> extends IntExpr<R> implements Column<R, Long> {
    IntColumn(Told told) {
        super(told);
    }

    /** The column of this name; with several, the last is a field of those before it. */
    public static <R> IntColumn<R> named(String... path) {
        return new IntColumn<>(Told.column(path));
    }
}
