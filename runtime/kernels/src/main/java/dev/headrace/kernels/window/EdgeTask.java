package dev.headrace.kernels.window;

/** first and last: the window's outermost row that counts. */
final class EdgeTask extends PickTask {

    private final boolean last;

    EdgeTask(int place, boolean last, RollingPlan.Rows rows, Series series, Ranges ranges) {
        super(place, rows, series, ranges);
        this.last = last;
    }

    @Override
    public void key(int from, int to) {
        boolean[] skipped = series.skipped();
        int candidate = -1;
        int next = 0;
        for (int i = 0; i < to - from; i++) {
            int low = ranges.low()[i];
            int high = ranges.high()[i];
            if (last) {
                for (; next < high; next++) {
                    candidate = skipped == null || !skipped[from + next] ? next : candidate;
                }
                pick(from + i, candidate >= low ? from + candidate : -1);
            } else {
                next = Math.max(next, low);
                while (next < high && skipped != null && skipped[from + next]) {
                    next++;
                }
                pick(from + i, next < high ? from + next : -1);
            }
        }
    }
}
