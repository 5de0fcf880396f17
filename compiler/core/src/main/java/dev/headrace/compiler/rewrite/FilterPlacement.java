package dev.headrace.compiler.rewrite;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.expr.MapExpr;
import dev.headrace.ir.op.Assign;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.WithInputs;
import dev.headrace.ir.plan.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Lets a filter act earlier: below a projection that cannot fail, and on the left of a join if it reads only left columns
 * and cannot fail itself. Never across a verb that can fail, a window, another filter, or anything that chooses rows
 * (LANGUAGE, rule 12).
 */
final class FilterPlacement implements Rewrite {

    /** A filter on its way down, its condition in terms of the columns where it is. */
    private record Carried(String id, Expr condition) {}

    @Override
    public String name() {
        return "filter placement";
    }

    @Override
    public Plan apply(Plan plan) {
        return PlanTrees.map(plan, root -> place(root, List.of()));
    }

    /** The tree below filters, the lowest first, that have come down to it; all are placed. */
    private static Op place(Op op, List<Carried> carried) {
        if (op instanceof Op.Filter filter) {
            List<Carried> more = new ArrayList<>(List.of(new Carried(filter.id(), filter.condition())));
            more.addAll(carried);
            return place(filter.input(), more);
        }
        List<Carried> below = sinking(op, carried);
        List<Op> inputs = new ArrayList<>();
        for (Op input : op.inputs()) {
            inputs.add(place(input, inputs.isEmpty() ? below : List.of()));
        }
        Op placed = WithInputs.of(op, inputs);
        for (Carried filter : carried.subList(below.size(), carried.size())) {
            placed = new Op.Filter(filter.id(), placed, filter.condition());
        }
        return placed;
    }

    /** The filters that go on below {@code op}: the lowest ones, up to the first that must stay above. */
    private static List<Carried> sinking(Op op, List<Carried> carried) {
        List<Carried> below = new ArrayList<>();
        if (carried.isEmpty()) {
            return below;
        }
        Function<Carried, Optional<Carried>> through = through(op);
        for (Carried filter : carried) {
            Optional<Carried> next = through.apply(filter);
            if (next.isEmpty()) {
                break;
            }
            below.add(next.get());
        }
        return below;
    }

    private static Function<Carried, Optional<Carried>> through(Op op) {
        if (op instanceof Op.Project project && !Fallible.is(project)) {
            Map<String, Expr> made = new HashMap<>();
            project.columns().stream().filter(FilterPlacement::isHandedOn).forEach(a -> made.put(a.name(), a.value()));
            return filter -> belowProject(filter, made);
        }
        if (op instanceof Op.Join || op instanceof Op.AsofJoin) {
            Op left = op.inputs().get(0);
            return filter -> Optional.of(filter)
                    .filter(f -> !Fallible.is(f.condition()))
                    .filter(f -> left.schema().names().containsAll(Columns.readBy(f.condition())));
        }
        return filter -> Optional.empty();
    }

    /** Nothing is computed twice. */
    private static boolean isHandedOn(Assign assign) {
        return assign.isColumn() || assign.value() instanceof Expr.Literal;
    }

    private static Optional<Carried> belowProject(Carried filter, Map<String, Expr> made) {
        if (!made.keySet().containsAll(Columns.readBy(filter.condition()))) {
            return Optional.empty();
        }
        Expr condition = MapExpr.bottomUp(
                filter.condition(),
                e -> e instanceof Expr.ColumnRef ref ? Objects.requireNonNull(made.get(ref.column())) : e);
        return Optional.of(new Carried(filter.id(), condition));
    }
}
