package dev.headrace.stdlib.text;

/** Positions in a text counted in code points. */
final class CodePoints {

    private CodePoints() {}

    static long count(String s) {
        return s.codePointCount(0, s.length());
    }

    /** The UTF-16 index of code point {@code index}, kept within the text. */
    static int offset(String s, long index) {
        if (index <= 0) {
            return 0;
        }
        if (index >= s.length()) {
            return s.length();
        }
        int at = 0;
        for (long i = 0; i < index && at < s.length(); i++) {
            at += Character.charCount(s.codePointAt(at));
        }
        return at;
    }

    /** {@code count} code points from {@code start}. */
    static String slice(String s, long start, long count) {
        int from = offset(s, start);
        if (count <= 0) {
            return "";
        }
        int to = count >= s.length() - from ? s.length() : from + offset(s.substring(from), count);
        return s.substring(from, to);
    }
}
