package dev.headrace.ir.codec;

import java.util.Arrays;

/**
 * Bytes for fingerprints: every piece starts with what it is, text with its length, so that no two trees give the same
 * bytes. Needs no library, for every run makes fingerprints and a short run must start fast.
 */
final class PlainOut implements TreeOut {

    private byte[] bytes = new byte[4096];
    private int size;

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    private void put(int b) {
        room(1);
        bytes[size++] = (byte) b;
    }

    private void number(char what, long value) {
        put(what);
        for (int shift = 56; shift >= 0; shift -= 8) {
            put((int) (value >>> shift));
        }
    }

    @Override
    public void object() {
        put('{');
    }

    @Override
    public void endObject() {
        put('}');
    }

    @Override
    public void array() {
        put('[');
    }

    @Override
    public void endArray() {
        put(']');
    }

    @Override
    public void name(String name) {
        text(name);
    }

    /** UTF-16, so that text that is not valid Unicode differs too. */
    @Override
    public void text(String value) {
        number('s', value.length());
        room(2 * value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            bytes[size++] = (byte) (c >>> 8);
            bytes[size++] = (byte) c;
        }
    }

    @Override
    public void whole(long value) {
        number('n', value);
    }

    @Override
    public void number(double value) {
        number('d', Double.doubleToLongBits(value));
    }

    @Override
    public void flag(boolean value) {
        put(value ? 't' : 'f');
    }

    @Override
    public void none() {
        put('0');
    }
}
