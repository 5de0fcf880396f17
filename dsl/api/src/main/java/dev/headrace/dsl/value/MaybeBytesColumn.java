// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** A column that may be missing: bytes. */
public final class MaybeBytesColumn<R> extends MaybeBytes<R> implements Column<R, byte[]> {
    MaybeBytesColumn(Told told) {
        super(told);
    }

    /** The column of this name; with several, the last is a field of those before it. */
    public static <R> MaybeBytesColumn<R> named(String... path) {
        return new MaybeBytesColumn<>(Told.column(path));
    }
}
