package dev.headrace.kernels.accumulate;

import dev.headrace.ir.function.RowError;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Physical;
import dev.headrace.kernels.batch.DoubleVector;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.expr.RowErrors;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** sum and avg over Int and Duration, in 128 bits. An average is a Float rounded once, or whole, half to even, for a Duration. */
final class IntSumStates implements GroupStates {

    private final boolean average;
    private final boolean toFloat;
    private long[] hi = new long[16];
    private long[] lo = new long[16];
    /** Of the values of an average; a sum needs none. */
    private long[] counts = new long[16];

    private int size;

    IntSumStates(boolean average, DataType result) {
        this.average = average;
        this.toFloat = result.physical() == Physical.DOUBLE;
    }

    @Override
    public void resize(int groups) {
        size = Math.max(size, groups);
        hi = Room.of(hi, size);
        lo = Room.of(lo, size);
        counts = Room.of(counts, size);
    }

    @Override
    public void add(int[] groups, RowsIn rows) {
        long[] values = ((LongVector) rows.values()).values();
        boolean[] skipped = rows.skipped();
        int count = rows.size();
        for (int i = 0; i < count; i++) {
            if (skipped == null || !skipped[i]) {
                add(groups[i], values[i] >> 63, values[i]);
            }
        }
        if (average) {
            count(groups, skipped, count);
        }
    }

    private void count(int[] groups, boolean @Nullable [] skipped, int count) {
        for (int i = 0; i < count; i++) {
            if (skipped == null || !skipped[i]) {
                counts[groups[i]]++;
            }
        }
    }

    private void add(int group, long high, long low) {
        long before = lo[group];
        long sum = before + low;
        lo[group] = sum;
        // The carry out of the lower half, without a branch.
        hi[group] += high + (((before & low) | ((before | low) & ~sum)) >>> 63);
    }

    @Override
    public void merge(int group, GroupStates other, int otherGroup) {
        IntSumStates states = (IntSumStates) other;
        add(group, states.hi[otherGroup], states.lo[otherGroup]);
        counts[group] += states.counts[otherGroup];
    }

    @Override
    public Vector finish(RowErrors errors) {
        Missing missing = new Missing(size);
        if (average && toFloat) {
            return averages(missing);
        }
        long[] values = new long[size];
        for (int g = 0; g < size; g++) {
            if (average && counts[g] == 0) {
                missing.set(g);
                continue;
            }
            try {
                values[g] = average ? IntSums.wholeAverage(hi[g], lo[g], counts[g]) : IntSums.sum(hi[g], lo[g]);
            } catch (RowError e) {
                missing.set(g);
                errors.report(g, e);
            }
        }
        return new LongVector(values, missing.rows(), size);
    }

    private Vector averages(Missing missing) {
        double[] values = new double[size];
        for (int g = 0; g < size; g++) {
            if (counts[g] == 0) {
                missing.set(g);
            } else {
                values[g] = Fixed128.divide(hi[g], lo[g], 0, counts[g]);
            }
        }
        return new DoubleVector(values, missing.rows(), size);
    }

    @Override
    public byte[] save(int group) {
        StateWriter to = new StateWriter();
        to.long_(counts[group]);
        to.big(Fixed128.big(hi[group], lo[group]));
        return to.toArray();
    }

    @Override
    public void load(int group, byte[] state) {
        StateReader from = new StateReader(state);
        counts[group] += from.long_();
        BigInteger sum = from.big();
        add(group, sum.shiftRight(64).longValue(), sum.longValue());
    }

    @Override
    public long memory() {
        return 24L * counts.length;
    }
}
