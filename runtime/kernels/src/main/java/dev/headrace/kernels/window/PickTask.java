package dev.headrace.kernels.window;

import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.batch.Vectors;

/** Aggregates whose result is the argument of one row of the window: min, max, first and last. */
abstract class PickTask implements SweepTask {

    private final int place;
    private final int base;
    private final int[] picked;
    final Series series;
    final Ranges ranges;

    PickTask(int place, RollingPlan.Rows rows, Series series, Ranges ranges) {
        this.place = place;
        this.base = rows.from();
        this.picked = new int[rows.size()];
        this.series = series;
        this.ranges = ranges;
    }

    /** Says which row a row's result is taken from, -1 for none. */
    final void pick(int row, int from) {
        picked[row - base] = from;
    }

    @Override
    public void results(Vector[] columns) {
        columns[place] = Vectors.take(series.values(), picked, picked.length);
    }
}
