package dev.headrace.operators.spill;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes being written, little-endian. */
final class Out {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] bytes = new byte[1 << 12];
    private int size;

    void u8(int value) {
        room(1);
        bytes[size++] = (byte) value;
    }

    void i64(long value) {
        room(8);
        LONGS.set(bytes, size, value);
        size += 8;
    }

    /** The lower {@code width} bytes of a value. */
    void fixed(long value, int width) {
        room(8);
        LONGS.set(bytes, size, value);
        size += width;
    }

    void varint(int value) {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            u8((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        u8(rest);
    }

    void blob(byte[] value) {
        varint(value.length);
        raw(value, value.length);
    }

    void raw(byte[] value, int length) {
        room(length);
        System.arraycopy(value, 0, bytes, size, length);
        size += length;
    }

    void text(String value) {
        blob(value.getBytes(StandardCharsets.UTF_8));
    }

    byte[] array() {
        return bytes;
    }

    int size() {
        return size;
    }

    private void room(int more) {
        if (size + more + 8 > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more + 8));
        }
    }
}
