package dev.headrace.formats.csv;

import dev.headrace.ir.function.RowError;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Texts from bytes, which must be UTF-8. */
final class Utf8 {

    private static final char REPLACEMENT = '\ufffd';

    /** What is said of bytes that are no text. */
    static final String NO_TEXT = "the text is not UTF-8";

    private Utf8() {}

    static String decode(byte[] bytes, int from, int to) {
        String text = lenient(bytes, from, to);
        // A text with the replacement sign either has it in the file or has bytes that are no UTF-8.
        if (text.indexOf(REPLACEMENT) >= 0) {
            verify(bytes, from, to);
        }
        return text;
    }

    /** For messages: what is no UTF-8 is replaced. */
    static String lenient(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    private static void verify(byte[] bytes, int from, int to) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
        } catch (CharacterCodingException e) {
            throw new RowError(NO_TEXT);
        }
    }
}
