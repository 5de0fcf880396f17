package dev.headrace.compiler.rewrite;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.expr.MapExpr;
import dev.headrace.ir.op.Assign;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.WithInputs;
import dev.headrace.ir.plan.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Makes one projection of two where no row error could be raised in another order or under another operator's name, and
 * nothing is computed twice; and drops projections that change nothing.
 */
final class ProjectFolding implements Rewrite {

    @Override
    public String name() {
        return "folding of projections";
    }

    @Override
    public Plan apply(Plan plan) {
        return PlanTrees.map(plan, root -> WithInputs.bottomUp(root, ProjectFolding::fold));
    }

    private static Op fold(Op op) {
        if (!(op instanceof Op.Project outer)) {
            return op;
        }
        if (isIdentity(outer)) {
            return outer.input();
        }
        if (!(outer.input() instanceof Op.Project inner) || !foldable(outer, inner)) {
            return outer;
        }
        Map<String, Expr> made = values(inner);
        List<Assign> columns = new ArrayList<>();
        for (Assign assign : outer.columns()) {
            Expr value = MapExpr.bottomUp(
                    assign.value(),
                    e -> e instanceof Expr.ColumnRef ref ? Objects.requireNonNull(made.get(ref.column())) : e);
            columns.add(new Assign(assign.name(), value));
        }
        String id = Fallible.is(inner) ? inner.id() : outer.id();
        return fold(new Op.Project(id, inner.input(), columns, outer.schema()));
    }

    private static boolean isIdentity(Op.Project p) {
        return p.schema().equals(p.input().schema())
                && p.columns().stream()
                        .allMatch(a -> a.value() instanceof Expr.ColumnRef r
                                && r.column().equals(a.name()));
    }

    private static boolean foldable(Op.Project outer, Op.Project inner) {
        if (!computesOnce(outer, inner)) {
            return false;
        }
        return !Fallible.is(inner) || keepsErrors(outer, inner);
    }

    /** Each computed inner column is read at most once. */
    private static boolean computesOnce(Op.Project outer, Op.Project inner) {
        Map<String, Integer> reads = new HashMap<>();
        outer.columns().forEach(a -> count(a.value(), reads));
        return inner.columns().stream()
                .filter(a -> !a.value().children().isEmpty())
                .allMatch(a -> reads.getOrDefault(a.name(), 0) <= 1);
    }

    private static void count(Expr e, Map<String, Integer> reads) {
        if (e instanceof Expr.ColumnRef ref) {
            reads.merge(ref.column(), 1, Integer::sum);
        }
        e.children().forEach(c -> count(c, reads));
    }

    /** The outer only hands columns on, and those that can fail stay in order, all of them, under their own names. */
    private static boolean keepsErrors(Op.Project outer, Op.Project inner) {
        if (!outer.columns().stream().allMatch(Assign::isColumn)) {
            return false;
        }
        Map<String, Expr> made = values(inner);
        List<String> failing = inner.columns().stream()
                .filter(a -> Fallible.is(a.value()))
                .map(Assign::name)
                .toList();
        List<String> order = outer.columns().stream()
                .map(a -> ((Expr.ColumnRef) a.value()).column())
                .filter(c -> Fallible.is(Objects.requireNonNull(made.get(c))))
                .toList();
        Set<String> own = new HashSet<>(outer.columns().stream()
                .filter(a -> a.value() instanceof Expr.ColumnRef r && r.column().equals(a.name()))
                .map(Assign::name)
                .toList());
        return failing.equals(order) && own.containsAll(failing);
    }

    private static Map<String, Expr> values(Op.Project project) {
        Map<String, Expr> made = new LinkedHashMap<>();
        project.columns().forEach(a -> made.put(a.name(), a.value()));
        return made;
    }
}
