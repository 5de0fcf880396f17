package dev.headrace.formats.parquet;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** A page being put together, in the byte order of Parquet. Used again for the next. */
final class PageBytes {

    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] bytes = new byte[1 << 10];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    /** The array itself; the first {@link #size()} bytes count. */
    byte[] array() {
        return bytes;
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, size);
    }

    void one(int value) {
        room(1);
        bytes[size++] = (byte) value;
    }

    void four(int value) {
        room(Integer.BYTES);
        INTS.set(bytes, size, value);
        size += Integer.BYTES;
    }

    /** Leaves room for a number of four bytes that is not known yet; gives its place. */
    int gap() {
        four(0);
        return size - Integer.BYTES;
    }

    void fill(int gap, int value) {
        INTS.set(bytes, gap, value);
    }

    /** An unsigned number, seven bits to a byte, the lowest first. */
    void varint(int value) {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            one(rest | 0x80);
            rest >>>= 7;
        }
        one(rest);
    }

    void raw(byte[] from) {
        room(from.length);
        System.arraycopy(from, 0, bytes, size, from.length);
        size += from.length;
    }

    void longs(long[] values, int from, int to) {
        int length = (to - from) * Long.BYTES;
        room(length);
        ByteBuffer.wrap(bytes, size, length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asLongBuffer()
                .put(values, from, to - from);
        size += length;
    }

    /** The lower half of each value. */
    void ints(long[] values, int from, int to) {
        room((to - from) * Integer.BYTES);
        for (int i = from; i < to; i++) {
            INTS.set(bytes, size, (int) values[i]);
            size += Integer.BYTES;
        }
    }

    /** Numbers of {@code width} bits end to end, the lowest bit first, filled up with zeros to {@code length} bytes. */
    void packed(int[] values, int from, int to, int width, int length) {
        room(length + Integer.BYTES);
        byte[] out = bytes;
        int at = size;
        long waiting = 0;
        int bits = 0;
        for (int i = from; i < to; i++) {
            waiting |= (long) values[i] << bits;
            bits += width;
            if (bits >= Integer.SIZE) {
                INTS.set(out, at, (int) waiting);
                at += Integer.BYTES;
                waiting >>>= Integer.SIZE;
                bits -= Integer.SIZE;
            }
        }
        size += length;
        for (; at < size; at++) {
            out[at] = (byte) waiting;
            waiting >>>= Byte.SIZE;
        }
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, more), bytes.length * 2));
        }
    }
}
