package dev.headrace.formats.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes of text on their way out. */
public final class ByteSink {

    private byte[] bytes = new byte[1 << 12];
    private int size;
    private final StringBuilder scratch = new StringBuilder(32);

    public int size() {
        return size;
    }

    public void clear() {
        size = 0;
    }

    /** An empty builder for an ASCII text that {@link #ascii} then takes; there is one only. */
    public StringBuilder scratch() {
        scratch.setLength(0);
        return scratch;
    }

    public void put(int value) {
        room(1);
        bytes[size++] = (byte) value;
    }

    public void put(byte[] text) {
        room(text.length);
        System.arraycopy(text, 0, bytes, size, text.length);
        size += text.length;
    }

    public void ascii(CharSequence text) {
        int length = text.length();
        room(length);
        for (int i = 0; i < length; i++) {
            bytes[size + i] = (byte) text.charAt(i);
        }
        size += length;
    }

    public void utf8(String text) {
        int length = text.length();
        room(length);
        int i = 0;
        for (; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                break;
            }
            bytes[size + i] = (byte) c;
        }
        if (i == length) {
            size += length;
        } else {
            put(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    public void number(long value) {
        if (value == Long.MIN_VALUE) {
            ascii("-9223372036854775808");
            return;
        }
        room(20);
        long rest = Math.abs(value);
        int digits = 1;
        for (long limit = 10; digits < 19 && rest >= limit; limit *= 10) {
            digits++;
        }
        if (value < 0) {
            bytes[size++] = '-';
        }
        for (int at = size + digits - 1; at >= size; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += digits;
    }

    /** The array itself; the first {@link #size()} bytes count. */
    public byte[] bytes() {
        return bytes;
    }

    /** Takes back what was put from {@code from} on. */
    public byte[] cut(int from) {
        byte[] cut = Arrays.copyOfRange(bytes, from, size);
        size = from;
        return cut;
    }

    public byte[] toArray() {
        return Arrays.copyOf(bytes, size);
    }

    /** Writes what was collected, and is empty again. */
    public void flushTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
        size = 0;
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
