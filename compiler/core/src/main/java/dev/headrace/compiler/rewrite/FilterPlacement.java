package dev.headrace.compiler.rewrite;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.expr.MapExpr;
import dev.headrace.ir.op.Assign;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.WithInputs;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.type.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Lets a filter act earlier: below a projection that cannot fail, and on the left of a join if it reads only left columns
 * and cannot fail itself. Never across a verb that can fail, a window, or anything that chooses rows (LANGUAGE, rule 12).
 */
final class FilterPlacement implements Rewrite {

    @Override
    public String name() {
        return "filter placement";
    }

    @Override
    public Plan apply(Plan plan) {
        return PlanTrees.map(plan, root -> WithInputs.bottomUp(root, FilterPlacement::sink));
    }

    private static Op sink(Op op) {
        if (!(op instanceof Op.Filter filter)) {
            return op;
        }
        if (filter.input() instanceof Op.Project project) {
            return belowProject(filter, project);
        }
        if (filter.input() instanceof Op.Join join && !Fallible.is(filter.condition())) {
            return belowJoin(filter, join, join.leftInput());
        }
        if (filter.input() instanceof Op.AsofJoin join && !Fallible.is(filter.condition())) {
            return belowJoin(filter, join, join.leftInput());
        }
        return op;
    }

    /** Only if what the filter reads are columns handed on: nothing is computed twice. */
    private static Op belowProject(Op.Filter filter, Op.Project project) {
        Map<String, Expr> made = new LinkedHashMap<>();
        for (Assign assign : project.columns()) {
            made.put(assign.name(), assign.value());
        }
        boolean handedOn = Columns.readBy(filter.condition()).stream()
                .allMatch(c -> made.get(c) instanceof Expr.ColumnRef || made.get(c) instanceof Expr.Literal);
        if (!handedOn || Fallible.is(project)) {
            return filter;
        }
        Expr condition = MapExpr.bottomUp(
                filter.condition(),
                e -> e instanceof Expr.ColumnRef ref ? Objects.requireNonNull(made.get(ref.column())) : e);
        Op below = sink(new Op.Filter(filter.id(), project.input(), condition));
        return WithInputs.of(project, List.of(below));
    }

    private static Op belowJoin(Op.Filter filter, Op join, Op left) {
        Schema schema = left.schema();
        Set<String> reads = Columns.readBy(filter.condition());
        if (!schema.names().containsAll(reads)) {
            return filter;
        }
        Op below = sink(new Op.Filter(filter.id(), left, filter.condition()));
        return WithInputs.of(join, List.of(below, join.inputs().get(1)));
    }
}
