// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * A column that may be missing: a nested row.
 * @param <R> the rows that it is computed from
 * @param <N> the row type of the nested rows
 */
public final class MaybeRecordColumn<R, N> extends MaybeRecord<R, N> implements Column<R, N> {
    MaybeRecordColumn(Told told) {
        super(told);
    }

    /**
     * {@return the column of this name; with several names, the last is a field of those before it; a nested row,
     * missing where an operand is} Whether there is such a column the compiler says (HR0102).
     * @param <R> the rows that it is computed from
     * @param <N> the row type of the nested rows
     * @param path its name; for a field of a nested row all names from the outermost on
     */
    public static <R, N> MaybeRecordColumn<R, N> named(String... path) {
        return new MaybeRecordColumn<>(Told.column(path));
    }
}
