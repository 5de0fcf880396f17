package dev.headrace.kernels.expr;

import dev.headrace.ir.function.RowError;

/** Takes the errors of single rows while the others go on. */
@FunctionalInterface
public interface RowErrors {

    /**
     * @param row the row's number in the batch that was handed in
     */
    void report(int row, RowError error);

    /** Lets the first error out as an exception: for constants and tests. */
    static RowErrors thrown() {
        return (row, error) -> {
            throw error;
        };
    }
}
