package dev.headrace.formats.csv;

import dev.headrace.ir.text.EnumText;
import dev.headrace.ir.type.DataType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ordinals of an enum's labels, found by their bytes. */
final class LabelTable {

    private final EnumText form;
    private final byte[] @Nullable [] keys;
    private final int[] ordinals;
    private final int mask;

    LabelTable(DataType.EnumOf type) {
        form = new EnumText(type);
        List<String> labels = type.labels();
        int slots = Integer.highestOneBit(Math.max(1, labels.size())) * 4;
        mask = slots - 1;
        keys = new byte[slots][];
        ordinals = new int[slots];
        for (int i = 0; i < labels.size(); i++) {
            byte[] key = labels.get(i).getBytes(StandardCharsets.UTF_8);
            byte[] padded = Arrays.copyOf(key, key.length + Long.BYTES);
            int slot = ByteKeys.hash(padded, 0, key.length) & mask;
            while (keys[slot] != null) {
                slot = (slot + 1) & mask;
            }
            keys[slot] = key;
            ordinals[slot] = i;
        }
    }

    /** The ordinal, or the grammar's row error. */
    long ordinal(byte[] bytes, int from, int to) {
        int slot = ByteKeys.hash(bytes, from, to) & mask;
        for (byte[] key = keys[slot]; key != null; key = keys[slot]) {
            if (key.length == to - from && Arrays.equals(key, 0, key.length, bytes, from, to)) {
                return ordinals[slot];
            }
            slot = (slot + 1) & mask;
        }
        return form.parse(Utf8.decode(bytes, from, to));
    }
}
