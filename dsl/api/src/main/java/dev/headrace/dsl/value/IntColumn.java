// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * A column that is always there: a whole number of 64 bits.
 * @param <R> the rows that it is computed from
 */
public final class IntColumn<R> extends IntExpr<R> implements Column<R, Long> {
    IntColumn(Told told) {
        super(told);
    }

    /**
     * {@return the column of this name; with several names, the last is a field of those before it; an Int, always
     * there} Whether there is such a column the compiler says (HR0102).
     * @param <R> the rows that it is computed from
     * @param path its name; for a field of a nested row all names from the outermost on
     */
    public static <R> IntColumn<R> named(String... path) {
        return new IntColumn<>(Told.column(path));
    }
}
