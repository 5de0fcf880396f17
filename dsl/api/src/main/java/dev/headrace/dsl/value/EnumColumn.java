// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** A column that is always there: one of a few labels. */
public final class EnumColumn<R, E extends Enum<E>> extends EnumExpr<R, E> implements Column<R, E> {
    EnumColumn(Told told) {
        super(told);
    }

    /** The column of this name; with several, the last is a field of those before it. */
    public static <R, E extends Enum<E>> EnumColumn<R, E> named(String... path) {
        return new EnumColumn<>(Told.column(path));
    }
}
