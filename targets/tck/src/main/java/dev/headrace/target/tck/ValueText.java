package dev.headrace.target.tck;

import dev.headrace.ir.type.BytesValue;
import dev.headrace.ir.type.StructValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A text of a value that differs wherever two values differ in any bit, kind or scale. */
final class ValueText {

    private ValueText() {}

    static String of(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof String text) {
            return quoted(text);
        }
        if (value instanceof BigDecimal decimal) {
            return decimal + "m";
        }
        if (value instanceof BytesValue bytes) {
            return "0x" + bytes;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ValueText::of).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof StructValue struct) {
            return struct.values().stream().map(ValueText::of).collect(Collectors.joining(", ", "{", "}"));
        }
        boolean number = value instanceof Long || value instanceof Double || value instanceof Boolean;
        return number ? value.toString() : value.getClass().getSimpleName() + " " + value;
    }

    static String ofRow(List<@Nullable Object> row) {
        return row.stream().map(ValueText::of).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c < 0x20 || c == '"' || c == '\\' || Character.isSurrogate((char) c)) {
                out.append('\\').append(Integer.toHexString(c)).append(';');
            } else {
                out.append((char) c);
            }
        });
        return out.append('"').toString();
    }
}
