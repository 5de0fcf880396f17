package dev.headrace.kernels.accumulate;

import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.expr.RowErrors;
import java.util.Arrays;

/** count: how many rows counted. */
final class CountStates implements GroupStates {

    private long[] counts = new long[16];
    private int size;

    @Override
    public void resize(int groups) {
        size = Math.max(size, groups);
        counts = Room.of(counts, size);
    }

    @Override
    public void add(int[] groups, RowsIn rows) {
        boolean[] skipped = rows.skipped();
        int count = rows.size();
        if (skipped == null) {
            for (int i = 0; i < count; i++) {
                counts[groups[i]]++;
            }
            return;
        }
        for (int i = 0; i < count; i++) {
            counts[groups[i]] += skipped[i] ? 0 : 1;
        }
    }

    @Override
    public void merge(int group, GroupStates other, int otherGroup) {
        counts[group] += ((CountStates) other).counts[otherGroup];
    }

    @Override
    public Vector finish(RowErrors errors) {
        return new LongVector(Arrays.copyOf(counts, size), null, size);
    }

    @Override
    public byte[] save(int group) {
        StateWriter to = new StateWriter();
        to.long_(counts[group]);
        return to.toArray();
    }

    @Override
    public void load(int group, byte[] state) {
        counts[group] += new StateReader(state).long_();
    }

    @Override
    public long memory() {
        return 8L * counts.length;
    }
}
