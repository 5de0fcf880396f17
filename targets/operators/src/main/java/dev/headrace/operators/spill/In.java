package dev.headrace.operators.spill;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what {@link Out} wrote. The array has 8 spare bytes at its end. */
final class In {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] bytes;
    private int at;

    In(byte[] bytes) {
        this.bytes = bytes;
    }

    int u8() {
        return bytes[at++] & 0xFF;
    }

    long i64() {
        long value = (long) LONGS.get(bytes, at);
        at += 8;
        return value;
    }

    long fixed(int width) {
        long value = (long) LONGS.get(bytes, at);
        at += width;
        return width == 8 ? value : value & ((1L << (8 * width)) - 1);
    }

    int varint() {
        int value = 0;
        int shift = 0;
        while (true) {
            int b = u8();
            value |= (b & 0x7F) << shift;
            if (b < 0x80) {
                return value;
            }
            shift += 7;
        }
    }

    byte[] blob() {
        int length = varint();
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    String text() {
        int length = varint();
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }
}
