package dev.headrace.bench.rivals;

import java.time.Instant;
import java.util.Arrays;

/** Two pointers per window over the payments of one customer, in order of time. Sums are plain doubles, added and taken away. */
final class Sweep {

    static final int[] HOURS = {2, 12, 24};

    private static final int HOUR = 3_600;
    private static final int KINDS = 15;

    private final long[] times;
    private final int[] kinds;
    private final double[] amounts;
    private final double[][] sums = new double[HOURS.length][];
    private final double[][] most = new double[HOURS.length][];
    private final long[][] counts = new long[HOURS.length][];
    private final long[][] kindCounts;

    /** @param order the payments' numbers in order of time */
    Sweep(int[] order, long[] times, int[] kinds, double[] amounts) {
        int n = order.length;
        this.times = new long[n];
        this.kinds = new int[n];
        this.amounts = new double[n];
        for (int i = 0; i < n; i++) {
            this.times[i] = times[order[i]];
            this.kinds[i] = kinds[order[i]];
            this.amounts[i] = amounts[order[i]];
        }
        this.kindCounts = new long[n][];
        for (int w = 0; w < HOURS.length; w++) {
            amounts(w);
        }
        kinds();
    }

    /** The numbers 0 to before n, in the order of the times at them. */
    static int[] order(long[] times, int n) {
        long[] keys = new long[n];
        // Times are seconds of this century: there is room for the number beside them.
        for (int i = 0; i < n; i++) {
            keys[i] = times[i] << 28 | i;
        }
        Arrays.sort(keys);
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = (int) (keys[i] & (1 << 28) - 1);
        }
        return order;
    }

    private void amounts(int w) {
        int n = times.length;
        sums[w] = new double[n];
        most[w] = new double[n];
        counts[w] = new long[n];
        int[] candidates = new int[n];
        int head = 0;
        int tail = 0;
        int start = 0;
        double sum = 0;
        int end;
        for (int i = 0; i < n; i = end) {
            for (end = i; end < n && times[end] == times[i]; end++) {
                sum += amounts[end];
                while (tail > head && amounts[candidates[tail - 1]] <= amounts[end]) {
                    tail--;
                }
                candidates[tail++] = end;
            }
            for (; times[start] <= times[i] - (long) HOURS[w] * HOUR; start++) {
                sum -= amounts[start];
            }
            while (candidates[head] < start) {
                head++;
            }
            for (int j = i; j < end; j++) {
                sums[w][j] = sum;
                counts[w][j] = end - start;
                most[w][j] = amounts[candidates[head]];
            }
        }
    }

    private void kinds() {
        int n = times.length;
        long[] now = new long[KINDS];
        int start = 0;
        int end;
        for (int i = 0; i < n; i = end) {
            for (end = i; end < n && times[end] == times[i]; end++) {
                now[kinds[end]]++;
            }
            for (; times[start] <= times[i] - 14L * 24 * HOUR; start++) {
                now[kinds[start]]--;
            }
            for (int j = i; j < end; j++) {
                kindCounts[j] = now.clone();
            }
        }
    }

    int size() {
        return times.length;
    }

    /** The columns after the customer's: 5 of the payment, 12 of amounts, 15 counts. */
    Object[] row(int i) {
        Object[] row = new Object[5 + 4 * HOURS.length + KINDS];
        int at = 0;
        row[at++] = Payment.CATEGORIES.get(kinds[i]);
        row[at++] = amounts[i];
        row[at++] = Instant.ofEpochSecond(times[i]).toString();
        row[at++] = Math.floorMod(times[i] / HOUR, 24L);
        row[at++] = Math.floorMod(times[i] / (24L * HOUR) + 3, 7L);
        for (int w = 0; w < HOURS.length; w++) {
            row[at++] = sums[w][i];
            row[at++] = counts[w][i];
            row[at++] = sums[w][i] / counts[w][i];
            row[at++] = most[w][i];
        }
        for (long count : kindCounts[i]) {
            row[at++] = count;
        }
        return row;
    }

    /** The same as text. */
    String line(String source, int i) {
        StringBuilder line = new StringBuilder(256).append(source).append(',');
        line.append(Payment.CATEGORIES.get(kinds[i]))
                .append(',')
                .append(amounts[i])
                .append(',');
        line.append(Instant.ofEpochSecond(times[i])).append(',');
        line.append(Math.floorMod(times[i] / HOUR, 24L)).append(',');
        line.append(Math.floorMod(times[i] / (24L * HOUR) + 3, 7L));
        for (int w = 0; w < HOURS.length; w++) {
            line.append(',').append(sums[w][i]).append(',').append(counts[w][i]);
            line.append(',').append(sums[w][i] / counts[w][i]).append(',').append(most[w][i]);
        }
        for (long count : kindCounts[i]) {
            line.append(',').append(count);
        }
        return line.toString();
    }
}
