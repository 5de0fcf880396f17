package dev.headrace.formats.parquet;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The different ones of some numbers, and for each number its place among them.
 *
 * @param ids of all numbers; lives in the scratch
 * @param entries the different numbers, {@code size} of them
 */
record LongDictionary(int[] ids, long[] entries, int size) {

    /** Numbers this close together need no hash table. */
    private static final int SPAN = 1 << 16;

    /** How many numbers tell whether they repeat. */
    private static final int SAMPLE = 1 << 11;

    /** Null if the numbers repeat too seldom. */
    static @Nullable LongDictionary of(long[] values, int size, Scratch scratch) {
        if (size == 0) {
            return null;
        }
        long least = values[0];
        long most = values[0];
        for (int i = 1; i < size; i++) {
            least = Math.min(least, values[i]);
            most = Math.max(most, values[i]);
        }
        long span = most - least;
        if (span >= 0 && span < Math.min(SPAN, 64L + 4L * size)) {
            return close(values, size, least, (int) span, scratch);
        }
        return repeats(values, size, scratch) ? hashed(values, size, size / 2 + 1, scratch) : null;
    }

    /** In ascending order. */
    private static LongDictionary close(long[] values, int size, long least, int span, Scratch scratch) {
        int[] places = scratch.slots(span + 1);
        for (int i = 0; i < size; i++) {
            places[(int) (values[i] - least)] = 1;
        }
        int count = 0;
        long[] entries = new long[Math.min(span + 1, size)];
        for (int i = 0; i <= span; i++) {
            if (places[i] != 0) {
                places[i] = count;
                entries[count++] = least + i;
            }
        }
        int[] ids = scratch.ids(size);
        for (int i = 0; i < size; i++) {
            ids[i] = places[(int) (values[i] - least)];
        }
        return new LongDictionary(ids, entries, count);
    }

    private static boolean repeats(long[] values, int size, Scratch scratch) {
        if (size <= SAMPLE) {
            return true;
        }
        long[] sample = new long[SAMPLE];
        for (int i = 0; i < SAMPLE; i++) {
            sample[i] = values[(int) ((long) i * size / SAMPLE)];
        }
        return hashed(sample, SAMPLE, SAMPLE / 2, scratch) != null;
    }

    /** In the order in which they first appear; null if there are more than {@code limit}. */
    private static @Nullable LongDictionary hashed(long[] values, int size, int limit, Scratch scratch) {
        int[] ids = scratch.ids(size);
        int mask = Integer.highestOneBit(limit) * 4 - 1;
        int[] slots = scratch.slots(mask + 1);
        long[] entries = new long[Math.min(limit, 256)];
        int count = 0;
        for (int i = 0; i < size; i++) {
            long value = values[i];
            long mixed = value * 0x9E3779B97F4A7C15L;
            int slot = (int) (mixed ^ mixed >>> 32) & mask;
            int found = slots[slot];
            while (found != 0 && entries[found - 1] != value) {
                slot = slot + 1 & mask;
                found = slots[slot];
            }
            if (found == 0) {
                if (count == limit) {
                    return null;
                }
                if (count == entries.length) {
                    entries = Arrays.copyOf(entries, Math.min(limit, count * 2));
                }
                entries[count++] = value;
                found = count;
                slots[slot] = found;
            }
            ids[i] = found - 1;
        }
        return new LongDictionary(ids, entries, count);
    }
}
