// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import java.math.BigDecimal;

/**
 * A column that may be missing: an exact decimal of up to 38 digits.
 * @param <R> the rows that it is computed from
 */
public final class MaybeDecimalColumn<R> extends MaybeDecimal<R> implements Column<R, BigDecimal> {
    MaybeDecimalColumn(Told told) {
        super(told);
    }

    /**
     * {@return the column of this name; with several names, the last is a field of those before it; a Decimal, missing
     * where an operand is} Whether there is such a column the compiler says (HR0102).
     * @param <R> the rows that it is computed from
     * @param path its name; for a field of a nested row all names from the outermost on
     */
    public static <R> MaybeDecimalColumn<R> named(String... path) {
        return new MaybeDecimalColumn<>(Told.column(path));
    }
}
