package dev.headrace.compiler.rewrite;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.expr.MapExpr;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.op.Aggregation;
import dev.headrace.ir.op.Assign;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.RollingColumn;
import dev.headrace.ir.op.WithInputs;
import dev.headrace.ir.plan.Plan;
import java.util.List;

/**
 * Computes what does not depend on the row. An expression that would fail stays as it is, and so does one whose value
 * would be missing in other cases than before.
 */
final class ConstantFolding implements Rewrite {

    @Override
    public String name() {
        return "constant folding";
    }

    @Override
    public Plan apply(Plan plan) {
        return PlanTrees.map(plan, root -> WithInputs.bottomUp(root, ConstantFolding::fold));
    }

    private static Op fold(Op op) {
        if (op instanceof Op.Filter f) {
            Expr condition = fold(f.condition());
            boolean all = condition instanceof Expr.Literal l && l.value().equals(true);
            return all ? f.input() : new Op.Filter(f.id(), f.input(), condition);
        }
        if (op instanceof Op.Project p) {
            List<Assign> columns = p.columns().stream()
                    .map(a -> new Assign(a.name(), fold(a.value())))
                    .toList();
            return new Op.Project(p.id(), p.input(), columns, p.schema());
        }
        if (op instanceof Op.Group g) {
            List<Aggregation> aggregations = g.aggregations().stream()
                    .map(a -> new Aggregation(a.name(), fold(a.call())))
                    .toList();
            return new Op.Group(g.id(), g.input(), g.keys(), g.window(), aggregations, g.schema());
        }
        if (op instanceof Op.Rolling r) {
            List<RollingColumn> columns = r.columns().stream()
                    .map(c -> new RollingColumn(c.name(), fold(c.call()), c.window()))
                    .toList();
            return new Op.Rolling(r.id(), r.input(), r.keys(), columns, r.schema());
        }
        return op;
    }

    private static AggregateCall fold(AggregateCall call) {
        return new AggregateCall(
                call.kind(),
                call.argument().map(ConstantFolding::fold),
                call.condition().map(ConstantFolding::fold),
                call.options(),
                call.type());
    }

    /** The expression with every constant part computed. */
    static Expr fold(Expr e) {
        return MapExpr.bottomUp(e, node -> keep(node, node.accept(FoldNode.INSTANCE)));
    }

    /** A folded node takes the old one's place only if nobody above can see a difference. */
    private static Expr keep(Expr before, Expr after) {
        boolean alike = after.type().equals(before.type()) && after.optional() == before.optional();
        return alike ? after : before;
    }
}
