package dev.headrace.formats.file;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks for bytes eight at a time. */
public final class WordScan {

    public static final long LINE_FEEDS = repeated('\n');

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOW_BITS = 0x7f7f_7f7f_7f7f_7f7fL;

    private WordScan() {}

    /** A byte eight times. */
    public static long repeated(int value) {
        return (value & 0xffL) * 0x0101_0101_0101_0101L;
    }

    /** The first position from {@code from} on that holds one of the two bytes, {@code to} if none does. */
    static int next(byte[] bytes, int from, int to, long a, long b) {
        int at = from;
        for (; at + 8 <= to; at += 8) {
            long word = (long) WORD.get(bytes, at);
            long hits = matches(word, a) | matches(word, b);
            if (hits != 0) {
                return at + (Long.numberOfTrailingZeros(hits) >>> 3);
            }
        }
        for (; at < to; at++) {
            if (bytes[at] == (byte) a || bytes[at] == (byte) b) {
                return at;
            }
        }
        return to;
    }

    /** The top bit of each of the eight bytes at {@code at} that is one of the two, exactly. */
    public static long stops(byte[] bytes, int at, long a, long b) {
        long word = (long) WORD.get(bytes, at);
        return matches(word, a) | matches(word, b);
    }

    /** The top bit of each byte that equals the pattern's, exactly. */
    static long matches(long word, long pattern) {
        long x = word ^ pattern;
        return ~(((x & LOW_BITS) + LOW_BITS) | x | LOW_BITS);
    }

    static long word(byte[] bytes, int at) {
        return (long) WORD.get(bytes, at);
    }
}
