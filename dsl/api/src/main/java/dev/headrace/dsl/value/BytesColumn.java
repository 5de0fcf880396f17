// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * A column that is always there: bytes.
 * @param <R> the rows that it is computed from
 */
public final class BytesColumn<R> extends BytesExpr<R> implements Column<R, byte[]> {
    BytesColumn(Told told) {
        super(told);
    }

    /**
     * {@return the column of this name; with several names, the last is a field of those before it; Bytes, always
     * there} Whether there is such a column the compiler says (HR0102).
     * @param <R> the rows that it is computed from
     * @param path its name; for a field of a nested row all names from the outermost on
     */
    public static <R> BytesColumn<R> named(String... path) {
        return new BytesColumn<>(Told.column(path));
    }
}
