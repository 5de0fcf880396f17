// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * A column that is always there: one of a few labels.
 * @param <R> the rows that it is computed from
 * @param <E> the enum whose labels it has
 */
public final class EnumColumn<R, E extends Enum<E>> extends EnumExpr<R, E> implements Column<R, E> {
    EnumColumn(Told told) {
        super(told);
    }

    /**
     * {@return the column of this name; with several names, the last is a field of those before it; a label, always
     * there} Whether there is such a column the compiler says (HR0102).
     * @param <R> the rows that it is computed from
     * @param <E> the enum whose labels it has
     * @param path its name; for a field of a nested row all names from the outermost on
     */
    public static <R, E extends Enum<E>> EnumColumn<R, E> named(String... path) {
        return new EnumColumn<>(Told.column(path));
    }
}
