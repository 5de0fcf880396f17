// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * A column that may be missing: true or false.
 * @param <R> the rows that it is computed from
 */
public final class MaybeBoolColumn<R> extends MaybeBool<R> implements Column<R, Boolean> {
    MaybeBoolColumn(Told told) {
        super(told);
    }

    /**
     * {@return the column of this name; with several names, the last is a field of those before it; a Bool, missing
     * where an operand is} Whether there is such a column the compiler says (HR0102).
     * @param <R> the rows that it is computed from
     * @param path its name; for a field of a nested row all names from the outermost on
     */
    public static <R> MaybeBoolColumn<R> named(String... path) {
        return new MaybeBoolColumn<>(Told.column(path));
    }
}
