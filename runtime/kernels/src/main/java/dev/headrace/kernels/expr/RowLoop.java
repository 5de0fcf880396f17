package dev.headrace.kernels.expr;

import dev.headrace.ir.function.RowError;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation of one compiled expression over one batch: generated classes extend this. It holds the arrays of the
 * columns read and what is missing in the result, so it serves a single thread and a single batch.
 */
abstract class RowLoop {

    private final int size;
    private final RowErrors errors;
    private boolean @Nullable [] nulls;

    /** Set by an outlined part of the expression whose value is missing; whoever called the part clears it. */
    boolean missing;

    RowLoop(int size, RowErrors errors) {
        this.size = size;
        this.errors = errors;
    }

    /** Runs over all rows and fills {@code out}, an array of the result's physical kind. */
    abstract void run(int size, Object out);

    /** Which rows are missing after {@link #run}; null if none is. */
    final boolean @Nullable [] nulls() {
        return nulls;
    }

    final void none(int row) {
        boolean[] mask = nulls;
        if (mask == null) {
            mask = new boolean[size];
            nulls = mask;
        }
        mask[row] = true;
    }

    final void failed(int row, RowError error) {
        none(row);
        errors.report(row, error);
    }
}
