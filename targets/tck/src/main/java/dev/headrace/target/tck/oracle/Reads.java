package dev.headrace.target.tck.oracle;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.op.AggregateCall;
import java.util.ArrayList;
import java.util.List;

/** Which columns an expression reads. */
final class Reads {

    private Reads() {}

    static List<String> columns(Expr e) {
        List<String> columns = new ArrayList<>();
        if (e instanceof Expr.ColumnRef ref) {
            columns.add(ref.column());
        }
        e.children().forEach(c -> columns.addAll(columns(c)));
        return columns;
    }

    static List<String> columns(AggregateCall call) {
        List<String> columns = new ArrayList<>();
        call.argument().ifPresent(a -> columns.addAll(columns(a)));
        call.condition().ifPresent(c -> columns.addAll(columns(c)));
        return columns;
    }
}
