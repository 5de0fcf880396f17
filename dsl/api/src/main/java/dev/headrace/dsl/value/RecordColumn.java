// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * A column that is always there: a nested row.
 * @param <R> the rows that it is computed from
 * @param <N> the row type of the nested rows
 */
public final class RecordColumn<R, N> extends RecordExpr<R, N> implements Column<R, N> {
    RecordColumn(Told told) {
        super(told);
    }

    /**
     * {@return the column of this name; with several names, the last is a field of those before it; a nested row,
     * always there} Whether there is such a column the compiler says (HR0102).
     * @param <R> the rows that it is computed from
     * @param <N> the row type of the nested rows
     * @param path its name; for a field of a nested row all names from the outermost on
     */
    public static <R, N> RecordColumn<R, N> named(String... path) {
        return new RecordColumn<>(Told.column(path));
    }
}
