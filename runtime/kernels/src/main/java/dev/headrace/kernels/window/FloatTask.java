package dev.headrace.kernels.window;

import dev.headrace.ir.function.AggregateKind;
import dev.headrace.ir.function.RowError;
import dev.headrace.kernels.accumulate.Fixed128;
import dev.headrace.kernels.accumulate.FloatSums;
import dev.headrace.kernels.batch.DoubleVector;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.expr.RowErrors;

/**
 * sum over Floats, and avg as a Float over Floats and whole numbers: a difference of running sums, or, for a key whose values
 * span too many powers of two, a sum that values enter and leave exactly.
 */
final class FloatTask implements SweepTask {

    private final int place;
    private final int base;
    private final boolean average;
    private final Series series;
    private final Ranges ranges;
    private final RowErrors errors;
    private final double[] out;
    private final Missing missing;

    FloatTask(int place, AggregateKind kind, RollingPlan.Rows rows, Series series, Ranges ranges, RowErrors errors) {
        this.place = place;
        this.base = rows.from();
        this.average = kind == AggregateKind.AVG;
        this.series = series;
        this.ranges = ranges;
        this.errors = errors;
        this.out = new double[rows.size()];
        this.missing = new Missing(rows.size());
    }

    @Override
    public void key(int from, int to) {
        Prefix prefix = series.prefix();
        if (!prefix.fits()) {
            slide(from, to);
        } else if (average) {
            averages(prefix, from - base, to - from);
        } else {
            sums(prefix, from - base, to - from);
        }
        if (!prefix.fits() || prefix.mayOverflow()) {
            refuseInfinite(from, to);
        }
    }

    private void sums(Prefix prefix, int at, int size) {
        int[] low = ranges.low();
        int[] high = ranges.high();
        long[] hi = prefix.hi();
        long[] lo = prefix.lo();
        int unit = prefix.unit();
        for (int i = 0; i < size; i++) {
            int a = low[i];
            int b = high[i];
            long l = lo[b] - lo[a];
            long h = hi[b] - hi[a] - (Long.compareUnsigned(lo[b], lo[a]) < 0 ? 1 : 0);
            out[at + i] = Fixed128.toDouble(h, l, unit);
        }
    }

    private void averages(Prefix prefix, int at, int size) {
        int[] low = ranges.low();
        int[] high = ranges.high();
        int[] counts = series.counts();
        long[] hi = prefix.hi();
        long[] lo = prefix.lo();
        int unit = prefix.unit();
        for (int i = 0; i < size; i++) {
            int a = low[i];
            int b = high[i];
            int n = counts[b] - counts[a];
            if (n == 0) {
                missing.set(at + i);
                continue;
            }
            long l = lo[b] - lo[a];
            long h = hi[b] - hi[a] - (Long.compareUnsigned(lo[b], lo[a]) < 0 ? 1 : 0);
            out[at + i] = Fixed128.divide(h, l, unit, n);
        }
    }

    private void slide(int from, int to) {
        double[] values = ((DoubleVector) series.values()).values();
        boolean[] skipped = series.skipped();
        int[] counts = series.counts();
        FloatSums sums = new FloatSums(1);
        int next = 0;
        int oldest = 0;
        for (int i = 0; i < to - from; i++) {
            for (; next < ranges.high()[i]; next++) {
                if (skipped == null || !skipped[from + next]) {
                    sums.add(0, values[from + next]);
                }
            }
            for (; oldest < ranges.low()[i]; oldest++) {
                if (skipped == null || !skipped[from + oldest]) {
                    sums.subtract(0, values[from + oldest]);
                }
            }
            int n = counts[next] - counts[oldest];
            if (n == 0) {
                out[from - base + i] = 0.0;
                if (average) {
                    missing.set(from - base + i);
                }
            } else {
                out[from - base + i] = average ? sums.average(0, n) : sums.sum(0);
            }
        }
    }

    private void refuseInfinite(int from, int to) {
        for (int row = from; row < to; row++) {
            if (Double.isInfinite(out[row - base])) {
                out[row - base] = 0.0;
                missing.set(row - base);
                errors.report(row, new RowError(FloatSums.TOO_LARGE));
            }
        }
    }

    @Override
    public void results(Vector[] columns) {
        columns[place] = new DoubleVector(out, missing.rows(), out.length);
    }
}
