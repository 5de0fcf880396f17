package dev.headrace.syntax.internal;

/** The escapes of text literals: {@code \n \t \" \\} and <code>&#92;u{…}</code>. */
final class TextEscapes {

    private TextEscapes() {}

    /** Told of each escape that means nothing. */
    interface Complaint {
        void at(int offset, int length, String message);
    }

    static String read(String raw, Complaint complaint) {
        StringBuilder text = new StringBuilder(raw.length());
        int i = 0;
        while (i < raw.length()) {
            char c = raw.charAt(i);
            if (c != '\\') {
                text.append(c);
                i++;
                continue;
            }
            int length = escape(raw, i, text);
            if (length < 0) {
                length = Math.min(-length, raw.length() - i);
                complaint.at(i, length, "`" + raw.substring(i, i + length) + "` is not an escape");
                text.append(raw, i, i + length);
            }
            i += length;
        }
        return text.toString();
    }

    /** Appends what the escape at {@code i} stands for; its length, negative if it means nothing. */
    private static int escape(String raw, int i, StringBuilder text) {
        char kind = i + 1 < raw.length() ? raw.charAt(i + 1) : ' ';
        switch (kind) {
            case 'n':
                text.append('\n');
                return 2;
            case 't':
                text.append('\t');
                return 2;
            case '"':
            case '\\':
                text.append(kind);
                return 2;
            case 'u':
                return unicode(raw, i, text);
            default:
                return -2;
        }
    }

    private static int unicode(String raw, int i, StringBuilder text) {
        int close = raw.indexOf('}', i);
        if (i + 2 >= raw.length() || raw.charAt(i + 2) != '{' || close < 0) {
            return -2;
        }
        String digits = raw.substring(i + 3, close);
        int length = close + 1 - i;
        if (!digits.matches("[0-9a-fA-F]{1,6}")) {
            return -length;
        }
        int codePoint = Integer.parseInt(digits, 16);
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        if (!Character.isValidCodePoint(codePoint) || surrogate) {
            return -length;
        }
        text.appendCodePoint(codePoint);
        return length;
    }
}
