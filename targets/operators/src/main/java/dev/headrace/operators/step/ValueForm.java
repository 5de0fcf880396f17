package dev.headrace.operators.step;

import dev.headrace.ir.function.RowError;
import dev.headrace.ir.text.DateText;
import dev.headrace.ir.type.BytesValue;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.StructValue;
import dev.headrace.ir.type.VectorValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values that code of the user's gave, checked and brought into the form in which the language holds them. */
final class ValueForm {

    private ValueForm() {}

    /**
     * The value of a column as it is held.
     *
     * @throws RowError if it is none of the column's type; the message does not show it
     */
    static @Nullable Object of(Column column, @Nullable Object value) {
        if (value == null) {
            if (!column.optional()) {
                throw new RowError("gave no value for `" + column.name() + "`");
            }
            return null;
        }
        Object held = held(column.type(), value);
        if (held == null) {
            throw new RowError("gave a value for `" + column.name() + "` that is no "
                    + column.type().show());
        }
        return held;
    }

    /** Null if the value is not of the type. */
    private static @Nullable Object held(DataType type, Object value) {
        if (type instanceof DataType.Float) {
            // -0.0 becomes 0.0
            return value instanceof Double d && Double.isFinite(d) ? Double.valueOf(d + 0.0) : null;
        }
        if (type instanceof DataType.Bool) {
            return value instanceof Boolean ? value : null;
        }
        if (type instanceof DataType.Date) {
            return value instanceof Long day && day >= DateText.MIN_DAY && day <= DateText.MAX_DAY ? value : null;
        }
        if (type instanceof DataType.EnumOf of) {
            return value instanceof Long n && n >= 0 && n < of.labels().size() ? value : null;
        }
        if (type instanceof DataType.Text) {
            return value instanceof String text && isWhole(text) ? value : null;
        }
        if (type instanceof DataType.Decimal decimal) {
            return value instanceof BigDecimal number ? decimal(decimal, number) : null;
        }
        if (type instanceof DataType.Bytes || type instanceof DataType.Image) {
            return value instanceof BytesValue ? value : null;
        }
        if (type instanceof DataType.Vector vector) {
            return value instanceof VectorValue v && v.size() == vector.size() ? vector(v) : null;
        }
        if (type instanceof DataType.ListOf list) {
            return value instanceof List<?> items ? list(list.element(), items) : null;
        }
        if (type instanceof DataType.Struct struct) {
            return value instanceof StructValue of ? struct(struct, of) : null;
        }
        return value instanceof Long ? value : null;
    }

    /** Whether every half of a pair of characters has its other half. */
    private static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Object decimal(DataType.Decimal type, BigDecimal number) {
        // Before anything is computed: a number of a few characters may have more digits than there is memory.
        long whole = (long) number.precision() - number.scale();
        long cut = (long) number.scale() - type.scale();
        if (number.signum() != 0 && (whole > type.precision() - type.scale() || cut >= number.precision())) {
            return null;
        }
        try {
            BigDecimal scaled = number.setScale(type.scale());
            return scaled.precision() <= type.precision() ? scaled : null;
        } catch (ArithmeticException e) {
            return null;
        }
    }

    private static @Nullable Object vector(VectorValue vector) {
        double[] values = vector.toArray();
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                return null;
            }
            values[i] += 0.0;
        }
        return VectorValue.of(values);
    }

    private static @Nullable Object list(DataType element, List<?> items) {
        List<Object> held = new ArrayList<>(items.size());
        for (Object item : items) {
            Object one = item == null ? null : held(element, item);
            if (one == null) {
                return null;
            }
            held.add(one);
        }
        return List.copyOf(held);
    }

    private static @Nullable Object struct(DataType.Struct type, StructValue value) {
        if (value.values().size() != type.fields().size()) {
            return null;
        }
        List<@Nullable Object> held = new ArrayList<>();
        for (int i = 0; i < type.fields().size(); i++) {
            Column field = type.fields().get(i);
            Object given = value.get(i);
            Object one = given == null ? null : held(field.type(), given);
            if (one == null && (given != null || !field.optional())) {
                return null;
            }
            held.add(one);
        }
        return new StructValue(held);
    }
}
