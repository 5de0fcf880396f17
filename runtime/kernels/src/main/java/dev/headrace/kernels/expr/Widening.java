package dev.headrace.kernels.expr;

import dev.headrace.ir.type.DataType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The loss-free changes of type behind {@link dev.headrace.ir.expr.Expr.Widen}. Compiled expressions call these. */
final class Widening {

    private Widening() {}

    static double toFloat(long value) {
        return (double) value;
    }

    static BigDecimal toDecimal(long value, int scale) {
        return BigDecimal.valueOf(value).setScale(scale, RoundingMode.UNNECESSARY);
    }

    static BigDecimal rescale(Object value, int scale) {
        return ((BigDecimal) value).setScale(scale, RoundingMode.UNNECESSARY);
    }

    static String label(Object labels, long ordinal) {
        return (String) ((List<?>) labels).get((int) ordinal);
    }

    /** The boxed form, for the interpreter. */
    static Object widen(Object value, DataType from, DataType to) {
        if (to instanceof DataType.Float) {
            return toFloat((Long) value);
        }
        if (to instanceof DataType.Decimal decimal) {
            return value instanceof Long v ? toDecimal(v, decimal.scale()) : rescale(value, decimal.scale());
        }
        if (from instanceof DataType.EnumOf e) {
            return label(e.labels(), (Long) value);
        }
        throw new IllegalArgumentException(from.show() + " does not widen to " + to.show());
    }
}
