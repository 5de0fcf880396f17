// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** A column that is always there: a nested row. */
public final class RecordColumn<R, N> extends RecordExpr<R, N> implements Column<R, N> {
    RecordColumn(Told told) {
        super(told);
    }

    /** The column of this name; with several, the last is a field of those before it. */
    public static <R, N> RecordColumn<R, N> named(String... path) {
        return new RecordColumn<>(Told.column(path));
    }
}
