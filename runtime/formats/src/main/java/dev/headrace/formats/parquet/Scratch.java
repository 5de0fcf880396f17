package dev.headrace.formats.parquet;

import org.apache.parquet.format.CompressionCodec;

/** What one thread needs while it encodes a column; used again for the next. */
final class Scratch {

    final Codec codec;
    final PageBytes page = new PageBytes();
    final Levels levels = new Levels();
    private long[] longs = new long[0];
    private int[] ids = new int[0];
    private int[] slots = new int[0];

    Scratch(CompressionCodec codec) {
        this.codec = Codec.of(codec).orElseThrow();
    }

    /** Room for the values of a column. */
    long[] longs(int size) {
        if (longs.length < size) {
            longs = new long[size];
        }
        return longs;
    }

    /** Room for their numbers in a dictionary. */
    int[] ids(int size) {
        if (ids.length < size) {
            ids = new int[size];
        }
        return ids;
    }

    /** A table of zeros. */
    int[] slots(int size) {
        if (slots.length < size) {
            slots = new int[size];
        } else {
            java.util.Arrays.fill(slots, 0, size, 0);
        }
        return slots;
    }
}
