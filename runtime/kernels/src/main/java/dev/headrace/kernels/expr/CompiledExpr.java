package dev.headrace.kernels.expr;

import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.Vector;

/** An expression ready to run. Safe to use from several threads. */
@FunctionalInterface
public interface CompiledExpr {

    /**
     * Its value for every row.
     *
     * @param in a batch of the schema it was compiled for
     * @param errors told of each row that fails, in order of row; such a row's value is missing in the result
     * @return {@code in.size()} values of the expression's physical kind. May be a column of {@code in} itself
     */
    Vector evaluate(Batch in, RowErrors errors);
}
