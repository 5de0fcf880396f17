// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** A column that may be missing: one of a few labels. */
public final class MaybeEnumColumn<R, E extends Enum<E>> extends MaybeEnum<R, E> implements Column<R, E> {
    MaybeEnumColumn(Told told) {
        super(told);
    }

    /** The column of this name; with several, the last is a field of those before it. */
    public static <R, E extends Enum<E>> MaybeEnumColumn<R, E> named(String... path) {
        return new MaybeEnumColumn<>(Told.column(path));
    }
}
