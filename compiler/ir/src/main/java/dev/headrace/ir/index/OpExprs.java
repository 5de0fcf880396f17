package dev.headrace.ir.index;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.op.Aggregation;
import dev.headrace.ir.op.Assign;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.RollingColumn;
import dev.headrace.ir.pipeline.Expectation;
import dev.headrace.ir.pipeline.SourceDef;
import java.util.ArrayList;
import java.util.List;

/** The expressions an operator or source itself holds, in order. */
public final class OpExprs {

    private OpExprs() {}

    public static List<Expr> of(Op op) {
        List<Expr> exprs = new ArrayList<>();
        if (op instanceof Op.Filter filter) {
            exprs.add(filter.condition());
        } else if (op instanceof Op.Project project) {
            project.columns().stream().map(Assign::value).forEach(exprs::add);
        } else if (op instanceof Op.Group group) {
            group.aggregations().stream().map(Aggregation::call).forEach(c -> add(c, exprs));
        } else if (op instanceof Op.Rolling rolling) {
            rolling.columns().stream().map(RollingColumn::call).forEach(c -> add(c, exprs));
        } else if (op instanceof Op.Via via) {
            via.arguments().stream().map(Assign::value).forEach(exprs::add);
        }
        return exprs;
    }

    public static List<Expr> of(SourceDef source) {
        List<Expr> exprs = new ArrayList<>();
        source.checks().forEach(c -> exprs.add(c.condition()));
        for (Expectation expectation : source.expectations()) {
            if (expectation instanceof Expectation.Row row) {
                exprs.add(row.condition());
            } else if (expectation instanceof Expectation.Table table) {
                table.aggregations().forEach(a -> add(a.call(), exprs));
                exprs.add(table.condition());
            }
        }
        return exprs;
    }

    private static void add(AggregateCall call, List<Expr> exprs) {
        call.argument().ifPresent(exprs::add);
        call.condition().ifPresent(exprs::add);
    }
}
