// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import java.math.BigDecimal;

/**
 * A column that is always there: an exact decimal of up to 38 digits.
 * @param <R> the rows that it is computed from
 */
public final class DecimalColumn<R> extends DecimalExpr<R> implements Column<R, BigDecimal> {
    DecimalColumn(Told told) {
        super(told);
    }

    /**
     * {@return the column of this name; with several names, the last is a field of those before it; a Decimal, always
     * there} Whether there is such a column the compiler says (HR0102).
     * @param <R> the rows that it is computed from
     * @param path its name; for a field of a nested row all names from the outermost on
     */
    public static <R> DecimalColumn<R> named(String... path) {
        return new DecimalColumn<>(Told.column(path));
    }
}
