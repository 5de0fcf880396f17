// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** A column that is always there: true or false. */
public final class BoolColumn<R> extends BoolExpr<R> implements Column<R, Boolean> {
    BoolColumn(Told told) {
        super(told);
    }

    /** The column of this name; with several, the last is a field of those before it. */
    public static <R> BoolColumn<R> named(String... path) {
        return new BoolColumn<>(Told.column(path));
    }
}
