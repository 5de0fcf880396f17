// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** A column that may be missing: a whole number of 64 bits. */
public final class MaybeIntColumn<R> extends MaybeInt<R> implements Column<R, Long> {
    MaybeIntColumn(Told told) {
        super(told);
    }

    /** The column of this name; with several, the last is a field of those before it. */
    public static <R> MaybeIntColumn<R> named(String... path) {
        return new MaybeIntColumn<>(Told.column(path));
    }
}
