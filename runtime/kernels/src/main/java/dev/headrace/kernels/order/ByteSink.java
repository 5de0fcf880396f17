package dev.headrace.kernels.order;

import java.util.Arrays;

/** Bytes that grow; big-endian. */
public final class ByteSink {

    private byte[] bytes = new byte[32];
    private int size;

    public void put(int b) {
        room(1);
        bytes[size++] = (byte) b;
    }

    public void putLong(long v) {
        room(8);
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes[size++] = (byte) (v >>> shift);
        }
    }

    public void put(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    public int size() {
        return size;
    }

    /** The bytes themselves, of which the first {@link #size} count. Valid until the next change. */
    public byte[] array() {
        return bytes;
    }

    public byte[] toArray() {
        return Arrays.copyOf(bytes, size);
    }

    public void clear() {
        size = 0;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }
}
