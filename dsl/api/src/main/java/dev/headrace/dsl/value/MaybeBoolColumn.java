// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** A column that may be missing: true or false. */
public final class MaybeBoolColumn<R> extends MaybeBool<R> implements Column<R, Boolean> {
    MaybeBoolColumn(Told told) {
        super(told);
    }

    /** The column of this name; with several, the last is a field of those before it. */
    public static <R> MaybeBoolColumn<R> named(String... path) {
        return new MaybeBoolColumn<>(Told.column(path));
    }
}
