package dev.headrace.stdlib.define;

import dev.headrace.ir.type.DataType;
import java.util.Optional;

/** The type rules of Decimal: results are exact, with as many digits as they can need but never more than 38. */
public final class Decimals {

    private static final int MOST = DataType.MAX_DECIMAL_DIGITS;

    private Decimals() {}

    /** The smallest Decimal that holds the values of both, if 38 digits are enough. */
    static Optional<DataType.Decimal> common(DataType.Decimal a, DataType.Decimal b) {
        int scale = Math.max(a.scale(), b.scale());
        int whole = Math.max(whole(a), whole(b));
        return whole + scale > MOST ? Optional.empty() : Optional.of(new DataType.Decimal(whole + scale, scale));
    }

    /** {@code +} and {@code -}: the larger scale and one more digit. */
    public static Outcome sum(Matched m) {
        int scale = Math.max(m.decimal(0).scale(), m.decimal(1).scale());
        int whole = Math.max(whole(m.decimal(0)), whole(m.decimal(1))) + 1;
        return Outcome.of(new DataType.Decimal(Math.min(MOST, whole + scale), scale));
    }

    /** {@code *}: the digits of both. */
    public static Outcome product(Matched m) {
        int scale = m.decimal(0).scale() + m.decimal(1).scale();
        if (scale > MOST) {
            return Outcome.refused("the product would have more than 38 digits after the point; `round` one of them");
        }
        int precision = m.decimal(0).precision() + m.decimal(1).precision();
        return Outcome.of(new DataType.Decimal(Math.min(MOST, precision), scale));
    }

    /** The type of the first argument. */
    public static Outcome same(Matched m) {
        return Outcome.of(m.type(0));
    }

    /** No digits after the point, and one more before it for what rounding may add. */
    public static Outcome whole(Matched m) {
        return Outcome.of(new DataType.Decimal(Math.min(MOST, whole(m.decimal(0)) + 1), 0));
    }

    /** As many digits after the point as the literal second argument says. */
    public static Outcome rounded(Matched m) {
        int scale = m.decimal(0).scale();
        if (!m.within(1, 0, scale)) {
            return Outcome.refused("a Decimal with " + scale + " digits after the point rounds to 0 to " + scale);
        }
        int digits = m.number(1);
        return Outcome.of(new DataType.Decimal(Math.min(MOST, whole(m.decimal(0)) + 1 + digits), digits));
    }

    /** The type that a literal precision and scale at these places ask for. */
    public static Outcome asked(Matched m, int precision, int scale) {
        if (!m.within(precision, 1, MOST) || !m.within(scale, 0, m.number(precision))) {
            return Outcome.refused("a Decimal has 1 to 38 digits, and not more of them after the point");
        }
        return Outcome.of(new DataType.Decimal(m.number(precision), m.number(scale)));
    }

    private static int whole(DataType.Decimal type) {
        return type.precision() - type.scale();
    }
}
