package dev.headrace.kernels.window;

import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.Vector;
import java.util.List;

/** Counts of rows with {@code column == label}, for several labels of one enum over one window, in a single pass. */
final class EnumCountTask implements SweepTask {

    /** A column that counts one label. */
    record Label(int place, int ordinal) {}

    private final List<Label> labels;
    private final int base;
    private final LongVector values;
    private final Ranges ranges;
    private final int[] ordinals;
    private final long[][] out;
    private final int[] counts;

    EnumCountTask(List<Label> labels, int labelCount, RollingPlan.Rows rows, LongVector values, Ranges ranges) {
        this.labels = labels;
        this.base = rows.from();
        this.values = values;
        this.ranges = ranges;
        this.ordinals = labels.stream().mapToInt(Label::ordinal).toArray();
        this.out = new long[ordinals.length][rows.size()];
        this.counts = new int[labelCount];
    }

    @Override
    public void key(int from, int to) {
        java.util.Arrays.fill(counts, 0);
        int[] low = ranges.low();
        int[] high = ranges.high();
        int next = 0;
        int oldest = 0;
        for (int i = 0; i < to - from; i++) {
            while (next < high[i]) {
                change(from + next++, 1);
            }
            while (oldest < low[i]) {
                change(from + oldest++, -1);
            }
            int at = from - base + i;
            for (int k = 0; k < ordinals.length; k++) {
                out[k][at] = counts[ordinals[k]];
            }
        }
    }

    private void change(int row, int by) {
        if (!values.isNull(row)) {
            counts[(int) values.values()[row]] += by;
        }
    }

    @Override
    public void results(Vector[] columns) {
        for (int k = 0; k < ordinals.length; k++) {
            columns[labels.get(k).place()] = new LongVector(out[k], null, out[k].length);
        }
    }
}
