package dev.headrace.kernels.accumulate;

import dev.headrace.ir.function.RowError;
import dev.headrace.ir.type.DataType;
import dev.headrace.kernels.batch.DecimalVector;
import dev.headrace.kernels.batch.DoubleVector;
import dev.headrace.kernels.batch.ObjectVector;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.expr.RowErrors;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** sum and avg over Decimal: exact while 128 bits hold, which is more than 38 digits times any number of rows met. */
final class DecimalSumStates implements GroupStates {

    private final boolean average;
    private final int resultScale;
    private long[] hi = new long[16];
    private long[] lo = new long[16];
    private long[] counts = new long[16];
    private int scale = -1;
    private int size;
    private @Nullable BigInteger[] beyond = new @Nullable BigInteger[16];

    DecimalSumStates(boolean average, DataType result) {
        this.average = average;
        this.resultScale = result instanceof DataType.Decimal d ? d.scale() : -1;
    }

    @Override
    public void resize(int groups) {
        size = Math.max(size, groups);
        hi = Room.of(hi, size);
        lo = Room.of(lo, size);
        counts = Room.of(counts, size);
        beyond = Room.of(beyond, size);
    }

    @Override
    public void add(int[] groups, RowsIn rows) {
        boolean[] skipped = rows.skipped();
        int count = rows.size();
        if (rows.values() instanceof DecimalVector decimals) {
            add(groups, decimals, skipped, count);
            return;
        }
        @Nullable Object[] values = ((ObjectVector) rows.values()).values();
        for (int i = 0; i < count; i++) {
            if ((skipped == null || !skipped[i]) && values[i] instanceof BigDecimal value) {
                scale = value.scale();
                add(groups[i], value);
                counts[groups[i]]++;
            }
        }
    }

    private void add(int[] groups, DecimalVector decimals, boolean @Nullable [] skipped, int count) {
        long[] values = decimals.unscaled();
        if (count > 0) {
            scale = decimals.scale();
        }
        for (int i = 0; i < count; i++) {
            if (skipped == null || !skipped[i]) {
                add(groups[i], values[i] >> 63, values[i]);
                counts[groups[i]]++;
            }
        }
    }

    private void add(int group, BigDecimal value) {
        BigInteger unscaled = value.unscaledValue();
        if (unscaled.bitLength() < 64) {
            long low = unscaled.longValue();
            add(group, low >> 63, low);
        } else {
            add(group, unscaled.shiftRight(64).longValue(), unscaled.longValue());
        }
    }

    private void add(int group, long high, long low) {
        long sumLow = lo[group] + low;
        long sumHigh = hi[group] + high + (Long.compareUnsigned(sumLow, low) < 0 ? 1 : 0);
        if (((hi[group] ^ sumHigh) & (high ^ sumHigh)) < 0) {
            BigInteger more = beyond[group];
            BigInteger moved = Fixed128.big(hi[group], lo[group]);
            beyond[group] = more == null ? moved : more.add(moved);
            lo[group] = low;
            hi[group] = high;
            return;
        }
        lo[group] = sumLow;
        hi[group] = sumHigh;
    }

    private BigInteger sum(int group) {
        BigInteger near = Fixed128.big(hi[group], lo[group]);
        BigInteger more = beyond[group];
        return more == null ? near : near.add(more);
    }

    @Override
    public void merge(int group, GroupStates other, int otherGroup) {
        DecimalSumStates states = (DecimalSumStates) other;
        addBig(group, states.sum(otherGroup));
        counts[group] += states.counts[otherGroup];
        scale = Math.max(scale, states.scale);
    }

    private void addBig(int group, BigInteger sum) {
        if (sum.bitLength() < 127) {
            add(group, sum.shiftRight(64).longValue(), sum.longValue());
        } else {
            BigInteger more = beyond[group];
            beyond[group] = more == null ? sum : more.add(sum);
        }
    }

    @Override
    public Vector finish(RowErrors errors) {
        return average ? averages() : sums(errors);
    }

    private Vector averages() {
        Missing missing = new Missing(size);
        double[] values = new double[size];
        for (int g = 0; g < size; g++) {
            if (counts[g] == 0) {
                missing.set(g);
            } else {
                values[g] = DecimalSums.average(sum(g), scale, counts[g]);
            }
        }
        return new DoubleVector(values, missing.rows(), size);
    }

    private Vector sums(RowErrors errors) {
        Missing missing = new Missing(size);
        @Nullable Object[] values = new @Nullable Object[size];
        for (int g = 0; g < size; g++) {
            try {
                values[g] = counts[g] == 0
                        ? BigDecimal.valueOf(0, resultScale)
                        : DecimalSums.sum(sum(g), scale).setScale(resultScale);
            } catch (RowError e) {
                missing.set(g);
                errors.report(g, e);
            }
        }
        return new ObjectVector(values, missing.rows(), size);
    }

    @Override
    public byte[] save(int group) {
        StateWriter to = new StateWriter();
        to.long_(counts[group]);
        to.long_(counts[group] == 0 ? 0 : scale);
        to.big(sum(group));
        return to.toArray();
    }

    @Override
    public void load(int group, byte[] state) {
        StateReader from = new StateReader(state);
        long count = from.long_();
        int saved = (int) from.long_();
        if (count > 0) {
            counts[group] += count;
            scale = saved;
            addBig(group, from.big());
        }
    }

    @Override
    public long memory() {
        return 32L * counts.length;
    }
}
