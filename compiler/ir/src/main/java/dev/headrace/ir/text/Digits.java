package dev.headrace.ir.text;

/** Runs of decimal digits of a fixed width. */
final class Digits {

    private Digits() {}

    /** The number that digits {@code from} to {@code to} spell, or -1 if one of them is no digit or lies outside. */
    static int read(CharSequence text, int from, int to, int end) {
        if (to > end) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    static boolean is(CharSequence text, int at, int end, char expected) {
        return at < end && text.charAt(at) == expected;
    }

    static void append2(int value, StringBuilder out) {
        out.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
    }
}
