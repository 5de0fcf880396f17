// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** A column that is always there: bytes. */
public final class BytesColumn<R> extends BytesExpr<R> implements Column<R, byte[]> {
    BytesColumn(Told told) {
        super(told);
    }

    /** The column of this name; with several, the last is a field of those before it. */
    public static <R> BytesColumn<R> named(String... path) {
        return new BytesColumn<>(Told.column(path));
    }
}
