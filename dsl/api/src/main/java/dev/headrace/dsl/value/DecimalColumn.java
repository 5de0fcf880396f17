// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import java.math.BigDecimal;

/** A column that is always there: an exact decimal of up to 38 digits. */
public final class DecimalColumn<R> extends DecimalExpr<R> implements Column<R, BigDecimal> {
    DecimalColumn(Told told) {
        super(told);
    }

    /** The column of this name; with several, the last is a field of those before it. */
    public static <R> DecimalColumn<R> named(String... path) {
        return new DecimalColumn<>(Told.column(path));
    }
}
