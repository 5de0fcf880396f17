package dev.headrace.ir.print;

import dev.headrace.ir.text.DurationText;
import dev.headrace.ir.text.TextForms;
import dev.headrace.ir.type.BytesValue;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.StructValue;
import dev.headrace.ir.type.VectorValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value as the language writes it. */
final class ValueText {

    private ValueText() {}

    static String of(DataType type, @Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (type instanceof DataType.Text) {
            return quoted((String) value);
        }
        if (type instanceof DataType.ListOf list) {
            return items(
                    ((List<?>) value).stream().map(v -> of(list.element(), v)).toList());
        }
        if (type instanceof DataType.Vector) {
            List<String> numbers = new ArrayList<>();
            for (double d : ((VectorValue) value).toArray()) {
                numbers.add(of(DataType.FLOAT, d));
            }
            return items(numbers);
        }
        if (type instanceof DataType.Struct struct) {
            return struct(struct, (StructValue) value);
        }
        if (value instanceof BytesValue bytes) {
            return "0x" + bytes;
        }
        return TextForms.print(type, value);
    }

    private static String struct(DataType.Struct type, StructValue value) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < type.fields().size(); i++) {
            Column field = type.fields().get(i);
            fields.add(field.name() + " = " + of(field.type(), value.get(i)));
        }
        return "{ " + String.join(", ", fields) + " }";
    }

    private static String items(List<String> items) {
        return "[" + String.join(", ", items) + "]";
    }

    /** Microseconds as {@code 1h30m}. */
    static String duration(long micros) {
        return DurationText.print(micros);
    }

    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(visible(c, text, i));
            }
        }
        return out.append('"').toString();
    }

    private static String visible(char c, String text, int at) {
        boolean paired = (Character.isHighSurrogate(c)
                        && at + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(at + 1)))
                || (Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1)));
        boolean hidden = c < ' ' || c == 0x7F || (Character.isSurrogate(c) && !paired);
        return hidden ? "\\u{" + Integer.toHexString(c) + "}" : String.valueOf(c);
    }
}
