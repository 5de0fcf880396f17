package dev.headrace.ir.print;

import dev.headrace.ir.text.FloatText;
import dev.headrace.ir.type.StructValue;
import java.util.stream.Collectors;

/** A value whose type is not at hand: its class tells enough for a person. */
final class RawText {

    private RawText() {}

    static String of(Object value) {
        if (value instanceof String text) {
            return ValueText.quoted(text);
        }
        if (value instanceof StructValue struct) {
            return struct.values().stream()
                    .map(v -> v == null ? "null" : of(v))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return value instanceof Double d ? FloatText.print(d) : value.toString();
    }
}
