package dev.headrace.kernels.window;

import dev.headrace.kernels.batch.BoolVector;
import dev.headrace.kernels.batch.Vector;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What is aggregated: an argument and a condition, and for the current key how many rows count before each row. Shared by all
 * columns with one argument and condition.
 */
final class Series {

    private final @Nullable Vector argument;
    private final boolean @Nullable [] skipped;
    private int[] counts = new int[1];
    private @Nullable Prefix prefix;

    Series(RollingPlan.Inputs wanted, RollingPlan.Rows rows) {
        argument = wanted.argument() < 0 ? null : rows.inputs().get(wanted.argument());
        BoolVector condition =
                wanted.condition() < 0 ? null : (BoolVector) rows.inputs().get(wanted.condition());
        skipped = skipped(rows, argument, condition);
    }

    private static boolean @Nullable [] skipped(
            RollingPlan.Rows rows, @Nullable Vector argument, @Nullable BoolVector condition) {
        boolean[] nulls = argument == null ? null : argument.nulls();
        if (condition == null) {
            return nulls;
        }
        boolean[] holds = condition.values();
        boolean[] skipped = new boolean[rows.to()];
        for (int i = rows.from(); i < rows.to(); i++) {
            skipped[i] = !holds[i] || (nulls != null && nulls[i]);
        }
        return skipped;
    }

    @Nullable
    Vector argument() {
        return argument;
    }

    Vector values() {
        Vector values = argument;
        if (values == null) {
            throw new IllegalStateException("an aggregate without its argument");
        }
        return values;
    }

    /** By row number; null if every row counts. */
    boolean @Nullable [] skipped() {
        return skipped;
    }

    /** The running sums of the argument, which is of Floats or whole numbers. */
    Prefix prefix() {
        Prefix sums = prefix;
        if (sums == null) {
            sums = new Prefix(values(), skipped);
            prefix = sums;
        }
        return sums;
    }

    void key(int from, int to) {
        boolean[] skip = skipped;
        int size = to - from;
        if (counts.length <= size) {
            counts = new int[Math.max(size + 1, counts.length * 2)];
            if (skip == null) {
                Arrays.setAll(counts, i -> i);
            }
        }
        if (skip != null) {
            int count = 0;
            for (int i = 0; i < size; i++) {
                count += skip[from + i] ? 0 : 1;
                counts[i + 1] = count;
            }
        }
        if (prefix != null) {
            prefix.key(from, to);
        }
    }

    /** How many of the key's first i rows count, for i from 0 to their number. */
    int[] counts() {
        return counts;
    }
}
