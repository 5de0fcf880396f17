// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** A column that may be missing: Unicode text. */
public final class MaybeTextColumn<R> extends MaybeText<R> implements Column<R, String> {
    MaybeTextColumn(Told told) {
        super(told);
    }

    /** The column of this name; with several, the last is a field of those before it. */
    public static <R> MaybeTextColumn<R> named(String... path) {
        return new MaybeTextColumn<>(Told.column(path));
    }
}
