package dev.headrace.kernels.order;

import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.Vector;
import java.util.Arrays;
import java.util.List;

/** Keys of one sure whole number: open addressing over plain arrays. */
final class LongKeyIndex extends KeyIndex {

    private long[] keys = new long[16];
    private int[] slots = filled(32);
    private int size;

    @Override
    public void add(List<Vector> columns, int count, int[] numbers) {
        long[] values = plain(columns.get(0));
        for (int i = 0; i < count; i++) {
            numbers[i] = put(values[i]);
        }
    }

    private int put(long key) {
        int mask = slots.length - 1;
        int at = (int) KeyColumns.mix(key) & mask;
        while (true) {
            int number = slots[at];
            if (number < 0) {
                return insert(key, at);
            }
            if (keys[number] == key) {
                return number;
            }
            at = (at + 1) & mask;
        }
    }

    private int insert(long key, int at) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size] = key;
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
            int at = (int) KeyColumns.mix(keys[number]) & mask;
            while (slots[at] >= 0) {
                at = (at + 1) & mask;
            }
            slots[at] = number;
        }
    }

    @Override
    public void find(List<Vector> columns, int count, int[] numbers) {
        long[] values = plain(columns.get(0));
        int mask = slots.length - 1;
        for (int i = 0; i < count; i++) {
            int at = (int) KeyColumns.mix(values[i]) & mask;
            int number = slots[at];
            while (number >= 0 && keys[number] != values[i]) {
                at = (at + 1) & mask;
                number = slots[at];
            }
            numbers[i] = number;
        }
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public List<Vector> keys() {
        return List.of(new LongVector(Arrays.copyOf(keys, size), null, size));
    }

    @Override
    public long memory() {
        return 8L * keys.length + 4L * slots.length;
    }

    private static long[] plain(Vector vector) {
        if (!isPlain(vector)) {
            throw new IllegalArgumentException("a key is never missing");
        }
        return ((LongVector) vector).values();
    }

    private static int[] filled(int size) {
        int[] slots = new int[size];
        Arrays.fill(slots, ABSENT);
        return slots;
    }
}
