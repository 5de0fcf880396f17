package dev.headrace.formats.parquet;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The different ones of some Strings in the order in which they first appear, and for each String its place among them.
 *
 * @param ids of all Strings, {@code size} of them; lives in the scratch
 */
record TextDictionary(int[] ids, int size, String[] entries) {

    private static final int SAMPLE = 1 << 11;

    /** Null if the Strings repeat too seldom. */
    static @Nullable TextDictionary of(String[] values, Scratch scratch) {
        int size = values.length;
        if (size == 0) {
            return null;
        }
        if (size > SAMPLE) {
            String[] sample = new String[SAMPLE];
            for (int i = 0; i < SAMPLE; i++) {
                sample[i] = values[(int) ((long) i * size / SAMPLE)];
            }
            if (of(sample, SAMPLE / 2, scratch) == null) {
                return null;
            }
        }
        return of(values, size / 2 + 1, scratch);
    }

    private static @Nullable TextDictionary of(String[] values, int limit, Scratch scratch) {
        int[] ids = scratch.ids(values.length);
        int mask = Integer.highestOneBit(limit) * 4 - 1;
        int[] slots = scratch.slots(mask + 1);
        String[] entries = new String[Math.min(limit, 256)];
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            String value = values[i];
            int slot = (value.hashCode() * 0x9E3779B9 >>> 8) & mask;
            int found = slots[slot];
            while (found != 0 && !value.equals(entries[found - 1])) {
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
        return new TextDictionary(ids, values.length, Arrays.copyOf(entries, count));
    }

    /** Bytes of all Strings written plainly. */
    long plainSize(byte[][] encoded) {
        long bytes = 0;
        for (int i = 0; i < size; i++) {
            bytes += Integer.BYTES + encoded[ids[i]].length;
        }
        return bytes;
    }
}
