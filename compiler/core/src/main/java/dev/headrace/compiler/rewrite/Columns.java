package dev.headrace.compiler.rewrite;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.op.AggregateCall;
import java.util.LinkedHashSet;
import java.util.Set;

/** The columns expressions read. */
final class Columns {

    private Columns() {}

    static Set<String> readBy(Expr e) {
        Set<String> columns = new LinkedHashSet<>();
        collect(e, columns);
        return columns;
    }

    static Set<String> readBy(AggregateCall call) {
        Set<String> columns = new LinkedHashSet<>();
        call.argument().ifPresent(a -> collect(a, columns));
        call.condition().ifPresent(c -> collect(c, columns));
        return columns;
    }

    private static void collect(Expr e, Set<String> columns) {
        if (e instanceof Expr.ColumnRef ref) {
            columns.add(ref.column());
        }
        e.children().forEach(c -> collect(c, columns));
    }
}
