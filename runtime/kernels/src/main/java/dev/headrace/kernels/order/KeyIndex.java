package dev.headrace.kernels.order;

import dev.headrace.ir.type.DataType;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.Vector;
import java.util.List;

/**
 * Numbers the distinct keys of rows 0, 1, 2, … in order of first appearance: the hash table behind groups, joins and
 * partitions. Serves one thread.
 */
public abstract sealed class KeyIndex permits LongKeyIndex, ObjectKeyIndex {

    /** The number of a key that is not there. */
    public static final int ABSENT = -1;

    /** An index over keys of these types: one whole number is quicker than anything else. */
    public static KeyIndex of(List<DataType> types) {
        boolean oneLong = types.size() == 1 && types.get(0).physical() == dev.headrace.ir.type.Physical.LONG;
        return oneLong ? new LongKeyIndex() : new ObjectKeyIndex(types);
    }

    /**
     * Finds the number of each row's key, adding new keys.
     *
     * @param keys the key columns
     * @param numbers receives one number per row
     */
    public abstract void add(List<Vector> keys, int size, int[] numbers);

    /** Finds the number of each row's key without adding any: {@link #ABSENT} for a key that is not there. */
    public abstract void find(List<Vector> keys, int size, int[] numbers);

    /** How many keys there are. */
    public abstract int size();

    /** The keys, one row per number in order. */
    public abstract List<Vector> keys();

    /** About how many bytes of memory the index takes. */
    public abstract long memory();

    static boolean isPlain(Vector vector) {
        return vector instanceof LongVector && vector.nulls() == null;
    }
}
