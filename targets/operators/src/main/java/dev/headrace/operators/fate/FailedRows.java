package dev.headrace.operators.fate;

import dev.headrace.ir.function.RowError;
import dev.headrace.kernels.expr.RowErrors;
import org.jspecify.annotations.Nullable;

/** The rows of one batch that failed, each with its first error and the column it was met in. */
public final class FailedRows {

    private final int size;
    private @Nullable RowError @Nullable [] errors;
    private @Nullable String @Nullable [] columns;
    private int count;

    /** For a batch of {@code size} rows. */
    public FailedRows(int size) {
        this.size = size;
    }

    /** Takes errors met while a column is computed; null if it is no column. */
    public RowErrors in(@Nullable String column) {
        return (row, error) -> report(row, column, error);
    }

    public void report(int row, @Nullable String column, RowError error) {
        @Nullable RowError[] mine = errors;
        @Nullable String[] names = columns;
        if (mine == null || names == null) {
            mine = new @Nullable RowError[size];
            names = new @Nullable String[size];
            errors = mine;
            columns = names;
        }
        if (mine[row] == null) {
            mine[row] = error;
            names[row] = column;
            count++;
        }
    }

    /** How many rows have failed. */
    public int count() {
        return count;
    }

    public @Nullable RowError error(int row) {
        return errors == null ? null : errors[row];
    }

    public @Nullable String column(int row) {
        return columns == null ? null : columns[row];
    }

    /** The numbers of the rows that did not fail, in order. */
    public int[] sound() {
        int[] rows = new int[size - count];
        int at = 0;
        for (int row = 0; row < size; row++) {
            if (error(row) == null) {
                rows[at++] = row;
            }
        }
        return rows;
    }
}
