package dev.headrace.operators.op;

import dev.headrace.kernels.batch.Vector;
import dev.headrace.operators.hash.KeyTable;
import java.util.List;

/**
 * A thread's groups, sorted into buckets by the upper bits of their hashes.
 *
 * @param groups group numbers, those of the first bucket first
 * @param starts where each bucket starts in {@code groups}, and where the last one ends
 */
record GroupedParts(GroupTable table, List<Vector> keys, int[] groups, int[] starts) {

    static GroupedParts of(GroupTable table, int bits) {
        KeyTable keys = table.table();
        int shift = Long.SIZE - bits;
        int[] starts = new int[(1 << bits) + 1];
        for (int i = 0; i < keys.size(); i++) {
            starts[(int) (keys.hash(i) >>> shift) + 1]++;
        }
        for (int i = 0; i + 1 < starts.length; i++) {
            starts[i + 1] += starts[i];
        }
        int[] next = starts.clone();
        int[] groups = new int[keys.size()];
        for (int i = 0; i < groups.length; i++) {
            groups[next[(int) (keys.hash(i) >>> shift)]++] = i;
        }
        return new GroupedParts(table, keys.keyColumns(), groups, starts);
    }

    boolean has(int bucket) {
        return starts[bucket + 1] > starts[bucket];
    }

    void mergeInto(GroupTable target, int bucket) {
        target.merge(table, keys, groups, starts[bucket], starts[bucket + 1]);
    }
}
