package dev.headrace.bench;

import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.accumulate.FloatSums;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.DoubleVector;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.ObjectVector;
import dev.headrace.kernels.batch.Vector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The hand-written sweep: rows in order of customer and time, then two pointers per window and customer. */
final class Windows {

    static final int[] HOURS = {2, 12, 24};

    private static final long HOUR = 3_600_000_000L;

    private final SweepRolling.Payments payments;
    private final int categories;
    private final int[] rows;
    private final int[] customerEnds;
    private final double[][] sums;
    private final double[][] means;
    private final double[][] most;
    private final long[][] counts;
    private final long[][] categoryCounts;

    Windows(SweepRolling.Payments payments, int categories) {
        this.payments = payments;
        this.categories = categories;
        int n = payments.size();
        sums = new double[HOURS.length][n];
        means = new double[HOURS.length][n];
        most = new double[HOURS.length][n];
        counts = new long[HOURS.length][n];
        categoryCounts = new long[categories][n];
        Map<String, Integer> numbers = new HashMap<>();
        int[] customers = new int[n];
        for (int row = 0; row < n; row++) {
            customers[row] = numbers.computeIfAbsent(payments.source(row), k -> numbers.size());
        }
        customerEnds = new int[numbers.size() + 1];
        for (int customer : customers) {
            customerEnds[customer + 1]++;
        }
        Arrays.parallelPrefix(customerEnds, Integer::sum);
        int[] next = Arrays.copyOf(customerEnds, numbers.size());
        rows = new int[n];
        for (int row = 0; row < n; row++) {
            rows[next[customers[row]]++] = row;
        }
    }

    void sweep() {
        for (int customer = 0; customer + 1 < customerEnds.length; customer++) {
            int from = customerEnds[customer];
            int to = customerEnds[customer + 1];
            sortByTime(from, to);
            for (int w = 0; w < HOURS.length; w++) {
                amounts(from, to, w);
            }
            categories(from, to);
        }
    }

    /** The file is in order of time nearly everywhere, so insertion is all that is needed. */
    private void sortByTime(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int row = rows[i];
            int at = i;
            while (at > from && payments.time(rows[at - 1]) > payments.time(row)) {
                rows[at] = rows[--at];
            }
            rows[at] = row;
        }
    }

    private void amounts(int from, int to, int w) {
        FloatSums sum = new FloatSums(1);
        int[] candidates = new int[to - from];
        int head = 0;
        int tail = 0;
        int start = from;
        int end = from;
        for (int i = from; i < to; i = end) {
            long time = payments.time(rows[i]);
            for (; end < to && payments.time(rows[end]) == time; end++) {
                double amount = payments.amount(rows[end]);
                sum.add(0, amount);
                while (tail > head && payments.amount(rows[candidates[tail - 1]]) <= amount) {
                    tail--;
                }
                candidates[tail++] = end;
            }
            for (; payments.time(rows[start]) <= time - HOURS[w] * HOUR; start++) {
                sum.subtract(0, payments.amount(rows[start]));
            }
            while (candidates[head] < start) {
                head++;
            }
            for (int j = i; j < end; j++) {
                int row = rows[j];
                counts[w][row] = end - start;
                sums[w][row] = sum.sum(0);
                means[w][row] = sum.average(0, end - start);
                most[w][row] = payments.amount(rows[candidates[head]]);
            }
        }
    }

    private void categories(int from, int to) {
        long[] now = new long[categories];
        int start = from;
        int end = from;
        for (int i = from; i < to; i = end) {
            long time = payments.time(rows[i]);
            for (; end < to && payments.time(rows[end]) == time; end++) {
                now[(int) payments.category(rows[end])]++;
            }
            for (; payments.time(rows[start]) <= time - 14 * 24 * HOUR; start++) {
                now[(int) payments.category(rows[start])]--;
            }
            for (int j = i; j < end; j++) {
                for (int c = 0; c < categories; c++) {
                    categoryCounts[c][rows[j]] = now[c];
                }
            }
        }
    }

    /** The output's rows from {@code from} to before {@code to}, in the order of the file. */
    Batch batch(Schema schema, int from, int to) {
        int n = to - from;
        Object[] sources = new Object[n];
        long[] kinds = new long[n];
        double[] amounts = new double[n];
        long[] times = new long[n];
        long[] hours = new long[n];
        long[] days = new long[n];
        for (int i = 0; i < n; i++) {
            sources[i] = payments.source(from + i);
            kinds[i] = payments.category(from + i);
            amounts[i] = payments.amount(from + i);
            times[i] = payments.time(from + i);
            hours[i] = Math.floorMod(times[i] / HOUR, 24L);
            days[i] = Math.floorMod(times[i] / (24 * HOUR) + 3, 7L);
        }
        List<Vector> columns = new ArrayList<>(List.of(
                new ObjectVector(sources, null, n),
                new LongVector(kinds, null, n),
                new DoubleVector(amounts, null, n),
                new LongVector(times, null, n),
                new LongVector(hours, null, n),
                new LongVector(days, null, n)));
        for (int w = 0; w < HOURS.length; w++) {
            columns.add(new DoubleVector(Arrays.copyOfRange(sums[w], from, to), null, n));
            columns.add(new LongVector(Arrays.copyOfRange(counts[w], from, to), null, n));
            columns.add(new DoubleVector(Arrays.copyOfRange(means[w], from, to), null, n));
            columns.add(new DoubleVector(Arrays.copyOfRange(most[w], from, to), null, n));
        }
        for (long[] counted : categoryCounts) {
            columns.add(new LongVector(Arrays.copyOfRange(counted, from, to), null, n));
        }
        return Batch.of(schema, n, columns, null);
    }
}
