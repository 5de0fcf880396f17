// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** A column that is always there: the encoded bytes of a picture. */
public final class ImageColumn<R> extends ImageExpr<R> implements Column<R, byte[]> {
    ImageColumn(Told told) {
        super(told);
    }

    /** The column of this name; with several, the last is a field of those before it. */
    public static <R> ImageColumn<R> named(String... path) {
        return new ImageColumn<>(Told.column(path));
    }
}
