package dev.headrace.kernels.window;

import dev.headrace.ir.type.DataType;
import dev.headrace.kernels.batch.DoubleVector;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.order.ColumnOrder;

/**
 * min and max: a queue of the rows that are still the best of all after them. Each row enters and leaves it once.
 */
abstract class ExtremeTask extends PickTask {

    private int[] queue = new int[16];
    private int head;
    private int tail;

    private ExtremeTask(int place, RollingPlan.Rows rows, Series series, Ranges ranges) {
        super(place, rows, series, ranges);
    }

    static ExtremeTask of(
            int place, boolean greatest, DataType type, RollingPlan.Rows rows, Series series, Ranges ranges) {
        Vector values = series.values();
        if (values instanceof DoubleVector doubles) {
            return new Doubles(place, greatest, doubles.values(), rows, series, ranges);
        }
        if (values instanceof LongVector longs) {
            return new Longs(place, greatest, longs.values(), rows, series, ranges);
        }
        ColumnOrder order = ColumnOrder.of(type);
        return new Ordered(place, greatest ? order : order.reversed(), rows, series, ranges);
    }

    @Override
    public void key(int from, int to) {
        boolean[] skipped = series.skipped();
        int[] low = ranges.low();
        int[] high = ranges.high();
        if (queue.length < to - from) {
            queue = new int[Math.max(to - from, queue.length * 2)];
        }
        head = 0;
        tail = 0;
        int next = from;
        for (int i = 0; i < to - from; i++) {
            int end = from + high[i];
            for (; next < end; next++) {
                if (skipped == null || !skipped[next]) {
                    tail = enter(queue, head, tail, next);
                }
            }
            int start = from + low[i];
            while (head < tail && queue[head] < start) {
                head++;
            }
            pick(from + i, head < tail ? queue[head] : -1);
        }
    }

    /** Puts a row behind those that beat it and drops the others: gives the queue's new end. */
    abstract int enter(int[] queue, int head, int tail, int row);

    private static final class Doubles extends ExtremeTask {
        private final boolean greatest;
        private final double[] values;

        Doubles(int place, boolean greatest, double[] values, RollingPlan.Rows rows, Series series, Ranges ranges) {
            super(place, rows, series, ranges);
            this.greatest = greatest;
            this.values = values;
        }

        @Override
        int enter(int[] queue, int head, int tail, int row) {
            double value = values[row];
            int end = tail;
            if (greatest) {
                while (end > head && values[queue[end - 1]] <= value) {
                    end--;
                }
            } else {
                while (end > head && values[queue[end - 1]] >= value) {
                    end--;
                }
            }
            queue[end] = row;
            return end + 1;
        }
    }

    private static final class Longs extends ExtremeTask {
        private final boolean greatest;
        private final long[] values;

        Longs(int place, boolean greatest, long[] values, RollingPlan.Rows rows, Series series, Ranges ranges) {
            super(place, rows, series, ranges);
            this.greatest = greatest;
            this.values = values;
        }

        @Override
        int enter(int[] queue, int head, int tail, int row) {
            long value = values[row];
            int end = tail;
            while (end > head && (greatest ? values[queue[end - 1]] <= value : values[queue[end - 1]] >= value)) {
                end--;
            }
            queue[end] = row;
            return end + 1;
        }
    }

    private static final class Ordered extends ExtremeTask {
        private final ColumnOrder order;

        Ordered(int place, ColumnOrder order, RollingPlan.Rows rows, Series series, Ranges ranges) {
            super(place, rows, series, ranges);
            this.order = order;
        }

        @Override
        int enter(int[] queue, int head, int tail, int row) {
            Vector values = series.values();
            int end = tail;
            while (end > head && order.compare(values, queue[end - 1], values, row) <= 0) {
                end--;
            }
            queue[end] = row;
            return end + 1;
        }
    }
}
