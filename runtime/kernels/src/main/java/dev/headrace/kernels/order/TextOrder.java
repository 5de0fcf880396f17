package dev.headrace.kernels.order;

/** Text by code point, which is the order of its UTF-8 bytes. */
public final class TextOrder {

    private TextOrder() {}

    /** Negative, zero or positive as {@code a} is before, the same as or after {@code b}. */
    public static int compare(String a, String b) {
        int shared = Math.min(a.length(), b.length());
        for (int i = 0; i < shared; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                return lift(x) - lift(y);
            }
        }
        return a.length() - b.length();
    }

    /** UTF-16 puts surrogates, which stand for the highest code points, below U+E000 to U+FFFF: put them above. */
    private static int lift(char c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? c + 0x10000 : c;
    }
}
