package dev.headrace.operators.hash;

import dev.headrace.ir.type.Physical;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.operators.column.GrowingColumn;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers distinct keys 0, 1, 2, … in the order they are first seen. Open addressing over the keys' hashes; a single long
 * key is told by its hash alone, which is one-to-one. Used by one thread.
 */
public final class KeyTable {

    private static final int LEAST = 64;

    private final int[] keys;
    private final boolean hashIsKey;
    private final GrowingColumn[] columns;
    private long[] hashes = new long[LEAST];
    /** Group number + 1; 0 is free. */
    private int[] slots = new int[LEAST * 2];

    private int size;

    /**
     * @param schema of the batches whose keys are numbered
     * @param keys indexes of the key columns
     */
    public KeyTable(Schema schema, int[] keys) {
        this.keys = keys.clone();
        this.columns = Arrays.stream(keys)
                .mapToObj(key -> GrowingColumn.of(schema.columns().get(key).type()))
                .toArray(GrowingColumn[]::new);
        this.hashIsKey = keys.length == 1
                && schema.columns().get(keys[0]).type().physical() == Physical.LONG
                && !schema.columns().get(keys[0]).optional();
    }

    /** How many distinct keys there are. */
    public int size() {
        return size;
    }

    /** The number of each row's key; keys not seen before get the next one. */
    public void number(Batch batch, long[] rowHashes, int[] numbers) {
        number(batch, this.keys, rowHashes, numbers);
    }

    /** The same for a batch of another schema whose key columns have these indexes. */
    public void number(Batch batch, int[] at, long[] rowHashes, int[] numbers) {
        Vector[] vectors = vectors(batch, at);
        for (int row = 0; row < batch.size(); row++) {
            int found = find(vectors, row, rowHashes[row]);
            numbers[row] = found >= 0 ? found : add(vectors, row, rowHashes[row]);
        }
    }

    /** The number of each row's key, or -1 for keys never seen. The batch may have another schema. */
    public void look(Batch batch, int[] at, long[] rowHashes, int[] numbers) {
        Vector[] vectors = vectors(batch, at);
        for (int row = 0; row < batch.size(); row++) {
            numbers[row] = find(vectors, row, rowHashes[row]);
        }
    }

    public long hash(int number) {
        return hashes[number];
    }

    /** The key columns, one row per number. */
    public List<Vector> keyColumns() {
        return Arrays.stream(columns).map(GrowingColumn::snapshot).toList();
    }

    /** Bytes held, without what key objects hold. */
    public long bytes() {
        long bytes = 8L * hashes.length + 4L * slots.length;
        for (GrowingColumn column : columns) {
            bytes += column.bytes();
        }
        return bytes;
    }

    private static Vector[] vectors(Batch batch, int[] at) {
        Vector[] vectors = new Vector[at.length];
        for (int i = 0; i < at.length; i++) {
            vectors[i] = batch.column(at[i]);
        }
        return vectors;
    }

    private int find(Vector[] vectors, int row, long hash) {
        int mask = slots.length - 1;
        for (int slot = (int) hash & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
            int number = slots[slot] - 1;
            if (hashes[number] == hash && (hashIsKey || same(number, vectors, row))) {
                return number;
            }
        }
        return -1;
    }

    private boolean same(int number, Vector[] vectors, int row) {
        for (int i = 0; i < vectors.length; i++) {
            if (!columns[i].same(number, vectors[i], row)) {
                return false;
            }
        }
        return true;
    }

    private int add(Vector[] vectors, int row, long hash) {
        for (int i = 0; i < vectors.length; i++) {
            columns[i].append(vectors[i], row);
        }
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            rehash(size * 4);
        }
        hashes[size] = hash;
        put(size);
        return size++;
    }

    private void rehash(int capacity) {
        slots = new int[capacity];
        for (int number = 0; number < size; number++) {
            put(number);
        }
    }

    private void put(int number) {
        int mask = slots.length - 1;
        int slot = (int) hashes[number] & mask;
        while (slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = number + 1;
    }
}
