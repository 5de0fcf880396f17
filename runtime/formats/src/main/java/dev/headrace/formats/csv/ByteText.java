package dev.headrace.formats.csv;

import java.nio.charset.StandardCharsets;

/** Bytes as characters, one each, for the grammars of ASCII texts; a byte beyond ASCII is a character none of them takes. */
final class ByteText implements CharSequence {

    private byte[] bytes = new byte[0];

    ByteText on(byte[] text) {
        bytes = text;
        return this;
    }

    @Override
    public int length() {
        return bytes.length;
    }

    @Override
    public char charAt(int index) {
        return (char) (bytes[index] & 0xff);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
