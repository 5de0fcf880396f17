// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * A column that may be missing: bytes.
 * @param <R> the rows that it is computed from
 */
public final class MaybeBytesColumn<R> extends MaybeBytes<R> implements Column<R, byte[]> {
    MaybeBytesColumn(Told told) {
        super(told);
    }

    /**
     * {@return the column of this name; with several names, the last is a field of those before it; Bytes, missing
     * where an operand is} Whether there is such a column the compiler says (HR0102).
     * @param <R> the rows that it is computed from
     * @param path its name; for a field of a nested row all names from the outermost on
     */
    public static <R> MaybeBytesColumn<R> named(String... path) {
        return new MaybeBytesColumn<>(Told.column(path));
    }
}
