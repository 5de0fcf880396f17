// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * A column that may be missing: Unicode text.
 * @param <R> the rows that it is computed from
 */
public final class MaybeTextColumn<R> extends MaybeText<R> implements Column<R, String> {
    MaybeTextColumn(Told told) {
        super(told);
    }

    /**
     * {@return the column of this name; with several names, the last is a field of those before it; a Text, missing
     * where an operand is} Whether there is such a column the compiler says (HR0102).
     * @param <R> the rows that it is computed from
     * @param path its name; for a field of a nested row all names from the outermost on
     */
    public static <R> MaybeTextColumn<R> named(String... path) {
        return new MaybeTextColumn<>(Told.column(path));
    }
}
