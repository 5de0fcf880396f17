package dev.headrace.kernels.window;

import dev.headrace.ir.function.AggregateKind;
import dev.headrace.ir.function.RowError;
import dev.headrace.kernels.accumulate.IntSums;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.expr.RowErrors;

/** sum over Int and Duration, and avg as a whole number: a difference of running sums of 128 bits. */
final class WholeTask implements SweepTask {

    private final int place;
    private final int base;
    private final boolean average;
    private final Series series;
    private final Ranges ranges;
    private final RowErrors errors;
    private final long[] out;
    private final Missing missing;

    WholeTask(int place, AggregateKind kind, RollingPlan.Rows rows, Series series, Ranges ranges, RowErrors errors) {
        this.place = place;
        this.base = rows.from();
        this.average = kind == AggregateKind.AVG;
        this.series = series;
        this.ranges = ranges;
        this.errors = errors;
        this.out = new long[rows.size()];
        this.missing = new Missing(rows.size());
    }

    @Override
    public void key(int from, int to) {
        long[] hi = series.prefix().hi();
        long[] lo = series.prefix().lo();
        int[] counts = series.counts();
        for (int i = 0; i < to - from; i++) {
            int a = ranges.low()[i];
            int b = ranges.high()[i];
            int at = from - base + i;
            long l = lo[b] - lo[a];
            long h = hi[b] - hi[a] - (Long.compareUnsigned(lo[b], lo[a]) < 0 ? 1 : 0);
            if (!average && h == l >> 63) {
                out[at] = l;
            } else {
                rare(from + i, h, l, counts[b] - counts[a]);
            }
        }
    }

    private void rare(int row, long h, long l, int n) {
        if (n == 0) {
            missing.set(row - base);
            return;
        }
        try {
            out[row - base] = average ? IntSums.wholeAverage(h, l, n) : IntSums.sum(h, l);
        } catch (RowError e) {
            missing.set(row - base);
            errors.report(row, e);
        }
    }

    @Override
    public void results(Vector[] columns) {
        columns[place] = new LongVector(out, missing.rows(), out.length);
    }
}
