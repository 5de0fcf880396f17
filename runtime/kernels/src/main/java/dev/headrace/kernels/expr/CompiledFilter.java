package dev.headrace.kernels.expr;

import dev.headrace.kernels.batch.Batch;

/** A condition ready to run. Safe to use from several threads. */
@FunctionalInterface
public interface CompiledFilter {

    /**
     * Finds the rows for which the condition holds.
     *
     * @param selected receives their numbers, ascending; at least {@code in.size()} long
     * @param errors told of each row that fails; it is not selected
     * @return how many were selected
     */
    int select(Batch in, int[] selected, RowErrors errors);
}
