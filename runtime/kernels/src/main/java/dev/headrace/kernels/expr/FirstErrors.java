package dev.headrace.kernels.expr;

import dev.headrace.ir.function.RowError;
import org.jspecify.annotations.Nullable;

/** Keeps the first error of each row of one batch: what several expressions report in the order they are written. */
public final class FirstErrors implements RowErrors {

    private final @Nullable RowError[] errors;
    private int count;

    /** For a batch of {@code size} rows. */
    public FirstErrors(int size) {
        errors = new @Nullable RowError[size];
    }

    @Override
    public void report(int row, RowError error) {
        if (errors[row] == null) {
            errors[row] = error;
            count++;
        }
    }

    /** How many rows have failed. */
    public int count() {
        return count;
    }

    public @Nullable RowError error(int row) {
        return errors[row];
    }

    /** The numbers of the rows that did not fail, in order. */
    public int[] sound() {
        int[] rows = new int[errors.length - count];
        int at = 0;
        for (int i = 0; i < errors.length; i++) {
            if (errors[i] == null) {
                rows[at++] = i;
            }
        }
        return rows;
    }
}
