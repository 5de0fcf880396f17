package dev.headrace.ir.text;

import dev.headrace.ir.function.RowError;

/** Int: {@code -?[0-9]+}, within 64 bits. Leading zeros are allowed; a plus, blanks and underscores are not. */
public final class IntText {

    private IntText() {}

    public static long parse(CharSequence text) {
        return parse(text, 0, text.length());
    }

    public static long parse(CharSequence text, int from, int to) {
        boolean negative = from < to && text.charAt(from) == '-';
        int at = negative ? from + 1 : from;
        if (at == to) {
            throw notAnInt();
        }
        // Counts down, because the smallest Int has no positive twin.
        long value = 0;
        for (; at < to; at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                throw notAnInt();
            }
            if (value < Long.MIN_VALUE / 10) {
                throw tooLarge();
            }
            value = value * 10 - digit;
            if (value > 0) {
                throw tooLarge();
            }
        }
        if (negative) {
            return value;
        }
        if (value == Long.MIN_VALUE) {
            throw tooLarge();
        }
        return -value;
    }

    public static String print(long value) {
        return Long.toString(value);
    }

    private static RowError notAnInt() {
        return new RowError("the text is not an Int: digits, perhaps after a minus, are expected");
    }

    private static RowError tooLarge() {
        return new RowError("the text is not an Int: the number does not fit 64 bits");
    }
}
