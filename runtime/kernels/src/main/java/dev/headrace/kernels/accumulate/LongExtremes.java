package dev.headrace.kernels.accumulate;

import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.expr.RowErrors;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** min and max of whole numbers, times and enums. */
final class LongExtremes implements GroupStates {

    private final boolean greatest;
    private long[] best = new long[16];
    private boolean[] there = new boolean[16];
    private int size;

    LongExtremes(boolean greatest) {
        this.greatest = greatest;
    }

    @Override
    public void resize(int groups) {
        size = Math.max(size, groups);
        best = Room.of(best, size);
        there = Room.of(there, size);
    }

    @Override
    public void add(int[] groups, RowsIn rows) {
        add(groups, ((LongVector) rows.values()).values(), rows.skipped(), rows.size());
    }

    void add(int[] groups, long[] values, boolean @Nullable [] skipped, int count) {
        for (int i = 0; i < count; i++) {
            if (skipped == null || !skipped[i]) {
                add(groups[i], values[i]);
            }
        }
    }

    boolean has(int group) {
        return there[group];
    }

    long value(int group) {
        return best[group];
    }

    void add(int group, long value) {
        if (!there[group] || (greatest ? value > best[group] : value < best[group])) {
            best[group] = value;
            there[group] = true;
        }
    }

    @Override
    public void merge(int group, GroupStates other, int otherGroup) {
        LongExtremes states = (LongExtremes) other;
        if (states.there[otherGroup]) {
            add(group, states.best[otherGroup]);
        }
    }

    @Override
    public LongVector finish(RowErrors errors) {
        Missing missing = new Missing(size);
        for (int g = 0; g < size; g++) {
            if (!there[g]) {
                missing.set(g);
            }
        }
        return new LongVector(Arrays.copyOf(best, size), missing.rows(), size);
    }

    @Override
    public byte[] save(int group) {
        StateWriter to = new StateWriter();
        to.long_(there[group] ? 1 : 0);
        to.long_(there[group] ? best[group] : 0);
        return to.toArray();
    }

    @Override
    public void load(int group, byte[] state) {
        StateReader from = new StateReader(state);
        if (from.long_() == 1) {
            add(group, from.long_());
        }
    }

    @Override
    public long memory() {
        return 9L * best.length;
    }
}
