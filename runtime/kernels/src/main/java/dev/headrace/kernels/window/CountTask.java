package dev.headrace.kernels.window;

import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.Vector;

/** count: a difference of running counts. */
final class CountTask implements SweepTask {

    private final int place;
    private final int base;
    private final Series series;
    private final Ranges ranges;
    private final long[] out;

    CountTask(int place, RollingPlan.Rows rows, Series series, Ranges ranges) {
        this.place = place;
        this.base = rows.from();
        this.series = series;
        this.ranges = ranges;
        this.out = new long[rows.size()];
    }

    @Override
    public void key(int from, int to) {
        int[] low = ranges.low();
        int[] high = ranges.high();
        int[] counts = series.counts();
        boolean all = series.skipped() == null;
        for (int i = 0; i < to - from; i++) {
            out[from - base + i] = all ? high[i] - low[i] : counts[high[i]] - counts[low[i]];
        }
    }

    @Override
    public void results(Vector[] columns) {
        columns[place] = new LongVector(out, null, out.length);
    }
}
