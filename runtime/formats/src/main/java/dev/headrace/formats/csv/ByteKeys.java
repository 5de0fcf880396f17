package dev.headrace.formats.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Hashes runs of bytes eight at a time. May look at up to seven bytes behind a run, which buffers have to spare. */
final class ByteKeys {

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long FACTOR = 0x9e37_79b9_7f4a_7c15L;

    private ByteKeys() {}

    static int hash(byte[] bytes, int from, int to) {
        long hash = (long) to - from;
        int at = from;
        for (; at + 8 <= to; at += 8) {
            hash = mix(hash ^ (long) WORD.get(bytes, at));
        }
        if (at < to) {
            hash = mix(hash ^ ((long) WORD.get(bytes, at) & (-1L >>> (64 - 8 * (to - at)))));
        }
        return (int) (hash >>> 32);
    }

    private static long mix(long value) {
        long product = value * FACTOR;
        return product ^ (product >>> 29);
    }
}
