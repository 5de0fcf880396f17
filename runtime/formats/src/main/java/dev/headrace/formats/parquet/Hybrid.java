package dev.headrace.formats.parquet;

/** Parquet's encoding of small numbers: a run of one value, or groups of eight values packed bit by bit. */
final class Hybrid {

    private static final int GROUP = 8;

    private Hybrid() {}

    /** The bits that numbers up to {@code most} take; at least one. */
    static int width(int most) {
        return Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(most));
    }

    /** The values {@code from} to {@code to}, each of at most {@code width} bits. */
    static void write(int[] values, int from, int to, int width, PageBytes out) {
        int at = from;
        while (at < to) {
            int end = runEnd(values, at, to);
            if (end - at >= GROUP) {
                run(values[at], end - at, width, out);
                at = end;
            } else {
                int stop = packedEnd(values, at, to);
                int groups = (stop - at + GROUP - 1) / GROUP;
                out.varint(groups << 1 | 1);
                out.packed(values, at, stop, width, groups * width);
                at = stop;
            }
        }
    }

    /** One value many times. */
    static void run(int value, int times, int width, PageBytes out) {
        out.varint(times << 1);
        for (int bits = 0; bits < width; bits += Byte.SIZE) {
            out.one(value >>> bits);
        }
    }

    private static int runEnd(int[] values, int from, int to) {
        int value = values[from];
        int at = from + 1;
        while (at < to && values[at] == value) {
            at++;
        }
        return at;
    }

    /** Whole groups, until one is all of one value or the values end. */
    private static int packedEnd(int[] values, int from, int to) {
        int at = from + GROUP;
        while (at < to && !alike(values, at, to)) {
            at += GROUP;
        }
        return Math.min(at, to);
    }

    private static boolean alike(int[] values, int from, int to) {
        if (to - from < GROUP) {
            return false;
        }
        int value = values[from];
        for (int i = from + 1; i < from + GROUP; i++) {
            if (values[i] != value) {
                return false;
            }
        }
        return true;
    }
}
