// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** A column that may be missing: the encoded bytes of a picture. */
public final class MaybeImageColumn<R> extends MaybeImage<R> implements Column<R, byte[]> {
    MaybeImageColumn(Told told) {
        super(told);
    }

    /** The column of this name; with several, the last is a field of those before it. */
    public static <R> MaybeImageColumn<R> named(String... path) {
        return new MaybeImageColumn<>(Told.column(path));
    }
}
