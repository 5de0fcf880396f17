// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import java.math.BigDecimal;

/** A column that may be missing: an exact decimal of up to 38 digits. */
public final class MaybeDecimalColumn<R> extends MaybeDecimal<R> implements Column<R, BigDecimal> {
    MaybeDecimalColumn(Told told) {
        super(told);
    }

    /** The column of this name; with several, the last is a field of those before it. */
    public static <R> MaybeDecimalColumn<R> named(String... path) {
        return new MaybeDecimalColumn<>(Told.column(path));
    }
}
