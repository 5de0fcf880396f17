package dev.headrace.ir.text;

import dev.headrace.ir.function.RowError;

/** Bool: {@code true} or {@code false}, nothing else. */
public final class BoolText {

    private BoolText() {}

    public static boolean parse(CharSequence text) {
        return parse(text, 0, text.length());
    }

    public static boolean parse(CharSequence text, int from, int to) {
        if (matches(text, from, to, "true")) {
            return true;
        }
        if (matches(text, from, to, "false")) {
            return false;
        }
        throw new RowError("the text is not a Bool: it is neither `true` nor `false`");
    }

    public static String print(boolean value) {
        return value ? "true" : "false";
    }

    private static boolean matches(CharSequence text, int from, int to, String word) {
        if (to - from != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(from + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
