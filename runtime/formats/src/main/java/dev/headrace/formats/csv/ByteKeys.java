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

    /** The first eight bytes as a number, zeros for those that are not there. */
    static long head(byte[] bytes, int from, int to) {
        int length = to - from;
        long word = length == 0 ? 0 : (long) WORD.get(bytes, from);
        return length >= Long.BYTES || length == 0 ? word : word & (-1L >>> (64 - 8 * length));
    }

    /** A byte high up in a word reaches only the top bits of the product, so these have to come down again before the next one. */
    private static long mix(long value) {
        long product = value * FACTOR;
        long folded = (product ^ (product >>> 32)) * FACTOR;
        return folded ^ (folded >>> 29);
    }
}
