// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** A column that may be missing: a nested row. */
public final class MaybeRecordColumn<R, N> extends MaybeRecord<R, N> implements Column<R, N> {
    MaybeRecordColumn(Told told) {
        super(told);
    }

    /** The column of this name; with several, the last is a field of those before it. */
    public static <R, N> MaybeRecordColumn<R, N> named(String... path) {
        return new MaybeRecordColumn<>(Told.column(path));
    }
}
