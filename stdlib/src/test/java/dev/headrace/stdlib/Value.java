package dev.headrace.stdlib;

import dev.headrace.ir.text.DecimalText;
import dev.headrace.ir.type.DataType;
import java.math.BigDecimal;

/** A value with its type, as the test interpreter passes it around; a missing value is null. */
record Value(DataType type, Object value, boolean literal) {

    static Value of(DataType type, Object value) {
        return new Value(type, value, false);
    }

    static Value literal(DataType type, Object value) {
        return new Value(type, value, true);
    }

    /** What {@code Expr.Widen} does. */
    Value widened(DataType to) {
        if (value == null || type.equals(to)) {
            return Value.of(to, value);
        }
        if (to.equals(DataType.FLOAT)) {
            return Value.of(to, (double) (Long) value);
        }
        if (to instanceof DataType.Decimal d) {
            BigDecimal number = value instanceof Long n ? BigDecimal.valueOf(n) : (BigDecimal) value;
            return Value.of(to, DecimalText.fit(number, d.precision(), d.scale()));
        }
        if (type instanceof DataType.EnumOf e && to.equals(DataType.STRING)) {
            return Value.of(to, e.labels().get(Math.toIntExact((Long) value)));
        }
        throw new IllegalArgumentException(type.show() + " does not widen to " + to.show());
    }
}
