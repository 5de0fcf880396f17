package dev.headrace.ir.codec;

import java.io.ByteArrayOutputStream;

/**
 * Bytes for fingerprints: every piece starts with what it is, text with its length, so that no two trees give the same
 * bytes. Needs no library, for every run makes fingerprints and a short run must start fast.
 */
final class PlainOut implements TreeOut {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);

    byte[] bytes() {
        return bytes.toByteArray();
    }

    private void number(char what, long value) {
        bytes.write(what);
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes.write((int) (value >>> shift));
        }
    }

    @Override
    public void object() {
        bytes.write('{');
    }

    @Override
    public void endObject() {
        bytes.write('}');
    }

    @Override
    public void array() {
        bytes.write('[');
    }

    @Override
    public void endArray() {
        bytes.write(']');
    }

    @Override
    public void name(String name) {
        text(name);
    }

    /** UTF-16, so that text that is not valid Unicode differs too. */
    @Override
    public void text(String value) {
        number('s', value.length());
        for (int i = 0; i < value.length(); i++) {
            bytes.write(value.charAt(i) >>> 8);
            bytes.write(value.charAt(i));
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
        bytes.write(value ? 't' : 'f');
    }

    @Override
    public void none() {
        bytes.write('0');
    }
}
