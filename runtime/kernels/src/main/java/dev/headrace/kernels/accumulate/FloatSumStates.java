package dev.headrace.kernels.accumulate;

import dev.headrace.ir.function.RowError;
import dev.headrace.kernels.batch.DoubleVector;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.expr.RowErrors;

/** sum and avg over Float: the exact sum, and its quotient, rounded once. */
final class FloatSumStates implements GroupStates {

    private final boolean average;
    private final FloatSums sums = new FloatSums(16);
    private long[] counts = new long[16];
    private int size;

    FloatSumStates(boolean average) {
        this.average = average;
    }

    @Override
    public void resize(int groups) {
        size = Math.max(size, groups);
        counts = Room.of(counts, size);
        sums.resize(size);
    }

    @Override
    public void add(int[] groups, RowsIn rows) {
        double[] values = ((DoubleVector) rows.values()).values();
        boolean[] skipped = rows.skipped();
        int count = rows.size();
        for (int i = 0; i < count; i++) {
            if (skipped == null || !skipped[i]) {
                sums.add(groups[i], values[i]);
                counts[groups[i]]++;
            }
        }
    }

    @Override
    public void merge(int group, GroupStates other, int otherGroup) {
        FloatSumStates states = (FloatSumStates) other;
        sums.merge(group, states.sums, otherGroup);
        counts[group] += states.counts[otherGroup];
    }

    @Override
    public Vector finish(RowErrors errors) {
        double[] values = new double[size];
        Missing missing = new Missing(size);
        for (int g = 0; g < size; g++) {
            if (average && counts[g] == 0) {
                missing.set(g);
                continue;
            }
            values[g] = average ? sums.average(g, counts[g]) : sums.sum(g);
            if (Double.isInfinite(values[g])) {
                values[g] = 0.0;
                missing.set(g);
                errors.report(g, new RowError(FloatSums.TOO_LARGE));
            }
        }
        return new DoubleVector(values, missing.rows(), size);
    }

    @Override
    public byte[] save(int group) {
        StateWriter to = new StateWriter();
        to.long_(counts[group]);
        sums.save(group, to);
        return to.toArray();
    }

    @Override
    public void load(int group, byte[] state) {
        StateReader from = new StateReader(state);
        counts[group] += from.long_();
        sums.load(group, from);
    }

    @Override
    public long memory() {
        return 8L * counts.length + sums.memory();
    }
}
