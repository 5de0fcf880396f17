package dev.headrace.formats.csv;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Texts seen lately in a column, found by their bytes: a column that repeats itself makes each text once. Gives up where
 * texts hardly repeat.
 */
final class TextCache {

    private static final int SLOTS = 1 << 14;
    private static final int LONGEST = 64;

    /** After this many look-ups at least a quarter must have been found. */
    private static final int TRIAL = 1 << 15;

    private final byte[] @Nullable [] keys = new byte[SLOTS][];
    /** The first eight bytes of each key. */
    private final long[] heads = new long[SLOTS];

    private final @Nullable String[] texts = new String[SLOTS];
    private int lookUps;
    private int found;
    private boolean useless;

    String text(byte[] bytes, int from, int to) {
        if (useless || to - from > LONGEST) {
            return Utf8.decode(bytes, from, to);
        }
        int slot = ByteKeys.hash(bytes, from, to) & (SLOTS - 1);
        long head = ByteKeys.head(bytes, from, to);
        lookUps++;
        String text = at(slot, head, bytes, from, to);
        if (text == null) {
            text = at(slot ^ 1, head, bytes, from, to);
        }
        if (text == null) {
            text = add(slot, head, bytes, from, to);
        } else {
            found++;
        }
        if (lookUps == TRIAL) {
            useless = found < TRIAL / 4;
            lookUps = 0;
            found = 0;
        }
        return text;
    }

    private @Nullable String at(int slot, long head, byte[] bytes, int from, int to) {
        byte[] key = keys[slot];
        int length = to - from;
        if (key == null || heads[slot] != head || key.length != length) {
            return null;
        }
        boolean same = length <= Long.BYTES || Arrays.equals(key, Long.BYTES, length, bytes, from + Long.BYTES, to);
        return same ? texts[slot] : null;
    }

    private String add(int slot, long head, byte[] bytes, int from, int to) {
        String text = Utf8.decode(bytes, from, to);
        int place = keys[slot] == null || keys[slot ^ 1] != null ? slot : slot ^ 1;
        keys[place] = Arrays.copyOfRange(bytes, from, to);
        heads[place] = head;
        texts[place] = text;
        return text;
    }
}
