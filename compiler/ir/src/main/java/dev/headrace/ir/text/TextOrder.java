package dev.headrace.ir.text;

/** The order of text: by code point, which is also the order of its UTF-8 bytes. {@link String#compareTo} is not. */
public final class TextOrder {

    private TextOrder() {}

    public static int compare(String left, String right) {
        int length = Math.min(left.length(), right.length());
        for (int i = 0; i < length; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                return Integer.compare(rank(a), rank(b));
            }
        }
        return Integer.compare(left.length(), right.length());
    }

    /** Surrogates stand for the code points above all others, but not at the end of the UTF-16 range. */
    private static int rank(char c) {
        return Character.isSurrogate(c) ? c + Character.MAX_VALUE : c;
    }
}
