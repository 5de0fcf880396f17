package dev.headrace.ir.print;

import dev.headrace.ir.text.FloatText;

/** A value whose type is not at hand: its class tells enough for a person. */
final class RawText {

    private RawText() {}

    static String of(Object value) {
        if (value instanceof String text) {
            return ValueText.quoted(text);
        }
        return value instanceof Double d ? FloatText.print(d) : value.toString();
    }
}
