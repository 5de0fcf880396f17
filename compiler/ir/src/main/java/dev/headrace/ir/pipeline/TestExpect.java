package dev.headrace.ir.pipeline;

import dev.headrace.ir.expr.Expr;
import java.util.List;
import java.util.Optional;

/**
 * What a test expects of a relation: conditions on the rows selected by {@code where} (at least one must be there), or
 * exactly these rows, in any order.
 */
public record TestExpect(String relation, Optional<Expr> where, List<TestCheck> checks, Optional<RowsGiven> rows) {
    public TestExpect {
        checks = List.copyOf(checks);
    }
}
