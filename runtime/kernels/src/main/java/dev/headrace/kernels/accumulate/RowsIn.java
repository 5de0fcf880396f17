package dev.headrace.kernels.accumulate;

import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.BoolVector;
import dev.headrace.kernels.batch.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Rows on their way into an aggregate.
 *
 * @param batch the rows themselves; only {@code first} and {@code last} look at them
 * @param argument the argument's value per row; null for {@code count()}
 * @param condition whether each row counts; null if there is no condition
 */
public record RowsIn(
        Batch batch, @Nullable Vector argument, @Nullable BoolVector condition) {

    int size() {
        return batch.size();
    }

    /** The rows that do not count, because of the condition or a missing argument; null if all count. */
    boolean @Nullable [] skipped() {
        boolean[] nulls = argument == null ? null : argument.nulls();
        if (condition == null) {
            return nulls;
        }
        boolean[] holds = condition.values();
        boolean[] skipped = new boolean[size()];
        for (int i = 0; i < skipped.length; i++) {
            skipped[i] = !holds[i] || (nulls != null && nulls[i]);
        }
        return skipped;
    }

    Vector values() {
        if (argument == null) {
            throw new IllegalArgumentException("an aggregate without its argument");
        }
        return argument;
    }
}
