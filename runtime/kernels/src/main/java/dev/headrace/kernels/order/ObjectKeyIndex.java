package dev.headrace.kernels.order;

import dev.headrace.ir.type.DataType;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.batch.Vectors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keys of any types, held boxed. A missing value is a key like any other. */
final class ObjectKeyIndex extends KeyIndex {

    private final List<DataType> types;
    private final int width;
    private @Nullable Object[] keys;
    private long[] hashes = new long[16];
    private int[] slots = filled(32);
    private int size;

    ObjectKeyIndex(List<DataType> types) {
        this.types = List.copyOf(types);
        this.width = types.size();
        this.keys = new @Nullable Object[16 * Math.max(1, width)];
    }

    @Override
    public void add(List<Vector> columns, int count, int[] numbers) {
        long[] rows = KeyColumns.hash(columns, count);
        for (int i = 0; i < count; i++) {
            int at = slot(columns, i, rows[i]);
            numbers[i] = slots[at] >= 0 ? slots[at] : insert(columns, i, rows[i], at);
        }
    }

    @Override
    public void find(List<Vector> columns, int count, int[] numbers) {
        long[] rows = KeyColumns.hash(columns, count);
        for (int i = 0; i < count; i++) {
            numbers[i] = slots[slot(columns, i, rows[i])];
        }
    }

    /** The slot of the row's key, or the free one where it belongs. */
    private int slot(List<Vector> columns, int row, long hash) {
        int mask = slots.length - 1;
        int at = (int) hash & mask;
        while (slots[at] >= 0 && !(hashes[slots[at]] == hash && isAt(columns, row, slots[at]))) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private boolean isAt(List<Vector> columns, int row, int number) {
        for (int k = 0; k < width; k++) {
            if (!Objects.equals(keys[number * width + k], columns.get(k).boxed(row))) {
                return false;
            }
        }
        return true;
    }

    private int insert(List<Vector> columns, int row, long hash, int at) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            keys = Arrays.copyOf(keys, keys.length * 2);
        }
        for (int k = 0; k < width; k++) {
            keys[size * width + k] = columns.get(k).boxed(row);
        }
        hashes[size] = hash;
        slots[at] = size;
        size++;
        if (size * 2 > slots.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        slots = filled(slots.length * 2);
        int mask = slots.length - 1;
        for (int number = 0; number < size; number++) {
            int at = (int) hashes[number] & mask;
            while (slots[at] >= 0) {
                at = (at + 1) & mask;
            }
            slots[at] = number;
        }
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public List<Vector> keys() {
        List<Vector> columns = new ArrayList<>();
        for (int k = 0; k < width; k++) {
            @Nullable Object[] values = new @Nullable Object[size];
            for (int i = 0; i < size; i++) {
                values[i] = keys[i * width + k];
            }
            columns.add(Vectors.of(types.get(k), Arrays.asList(values)));
        }
        return columns;
    }

    @Override
    public long memory() {
        return 40L * keys.length + 8L * hashes.length + 4L * slots.length;
    }

    private static int[] filled(int size) {
        int[] slots = new int[size];
        Arrays.fill(slots, ABSENT);
        return slots;
    }
}
