package dev.headrace.operators.stream;

import dev.headrace.ir.function.RowError;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.window.TimeWindows;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Fixed and sliding windows of one key: open from the first row that lies in them until the watermark reaches their end. */
final class WindowMachine extends GroupMachine {

    private final TimeWindows windows;

    WindowMachine(GroupShape shape, TimeWindows windows) {
        super(shape);
        this.windows = windows;
    }

    @Override
    long end(Open window) {
        return windows.end(window.start());
    }

    @Override
    long exactEnd(Open window) {
        return end(window);
    }

    @Override
    Placed place(Batch rows, List<Open> open) {
        long[] times = shape.times.time(rows);
        long[] found = new long[windows.most()];
        int[] taken = new int[rows.size()];
        int[] groups = new int[rows.size()];
        int size = 0;
        for (int row = 0; row < rows.size(); row++) {
            int count = starts(rows, row, times[row], found);
            for (int i = 0; i < count; i++) {
                if (size == taken.length) {
                    taken = Arrays.copyOf(taken, size * 2);
                    groups = Arrays.copyOf(groups, size * 2);
                }
                taken[size] = row;
                groups[size++] = group(found[i], open);
            }
        }
        return new Placed(rows.take(taken, size), Arrays.copyOf(groups, size));
    }

    private int starts(Batch rows, int row, long instant, long[] found) {
        try {
            return windows.starts(instant, found);
        } catch (RowError e) {
            shape.errors.settle(rows, row, null, e);
            return 0;
        }
    }

    private int group(long start, List<Open> open) {
        for (Open window : open) {
            if (window.start() == start) {
                return window.group();
            }
        }
        Open window = new Open(start, start, newGroup());
        open.add(window);
        open.sort(Comparator.comparingLong(Open::start));
        return window.group();
    }
}
