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
    /** No value is worse, so that it stands for none. */
    private final long worst;

    private int size;

    LongExtremes(boolean greatest) {
        this.greatest = greatest;
        this.worst = greatest ? Long.MIN_VALUE : Long.MAX_VALUE;
        Arrays.fill(best, worst);
    }

    @Override
    public void resize(int groups) {
        size = Math.max(size, groups);
        int before = best.length;
        best = Room.of(best, size);
        Arrays.fill(best, before, best.length, worst);
        there = Room.of(there, size);
    }

    @Override
    public void add(int[] groups, RowsIn rows) {
        add(groups, ((LongVector) rows.values()).values(), rows.skipped(), rows.size());
    }

    void add(int[] groups, long[] values, boolean @Nullable [] skipped, int count) {
        if (greatest) {
            for (int i = 0; i < count; i++) {
                // Most rows change nothing, which is found by one comparison: the first row of a group always does.
                if (values[i] >= best[groups[i]] && (skipped == null || !skipped[i])) {
                    best[groups[i]] = values[i];
                    there[groups[i]] = true;
                }
            }
        } else {
            for (int i = 0; i < count; i++) {
                if (values[i] <= best[groups[i]] && (skipped == null || !skipped[i])) {
                    best[groups[i]] = values[i];
                    there[groups[i]] = true;
                }
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
        if (greatest ? value >= best[group] : value <= best[group]) {
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
