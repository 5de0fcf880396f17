package dev.headrace.testkit.generate;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.op.Aggregation;
import dev.headrace.ir.op.Assign;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.RollingColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The same operator, with the same columns, over simpler expressions. */
final class SimplerOps {

    private SimplerOps() {}

    static List<Op> of(Op op) {
        List<Op> found = new ArrayList<>();
        if (op instanceof Op.Filter f) {
            SimplerExprs.of(f.condition()).forEach(c -> found.add(new Op.Filter(f.id(), f.input(), c)));
        } else if (op instanceof Op.Project p) {
            each(p.columns(), SimplerOps::assigns, l -> found.add(new Op.Project(p.id(), p.input(), l, p.schema())));
        } else if (op instanceof Op.Group g) {
            each(
                    g.aggregations(),
                    SimplerOps::aggregations,
                    l -> found.add(new Op.Group(g.id(), g.input(), g.keys(), g.window(), l, g.schema())));
        } else if (op instanceof Op.Rolling r) {
            each(
                    r.columns(),
                    SimplerOps::rollings,
                    l -> found.add(new Op.Rolling(r.id(), r.input(), r.keys(), l, r.schema())));
        }
        return found;
    }

    /** Something that gives the simpler forms of an item. */
    private interface Simpler<T> {
        List<T> of(T item);
    }

    /** Every list that differs in one item, which is simpler. */
    private static <T> void each(List<T> items, Simpler<T> simpler, Consumer<List<T>> to) {
        for (int i = 0; i < items.size(); i++) {
            for (T item : simpler.of(items.get(i))) {
                List<T> changed = new ArrayList<>(items);
                changed.set(i, item);
                to.accept(changed);
            }
        }
    }

    private static List<Assign> assigns(Assign a) {
        return SimplerExprs.of(a.value()).stream()
                .map(e -> new Assign(a.name(), e))
                .toList();
    }

    private static List<Aggregation> aggregations(Aggregation a) {
        return calls(a.call()).stream().map(c -> new Aggregation(a.name(), c)).toList();
    }

    private static List<RollingColumn> rollings(RollingColumn column) {
        return calls(column.call()).stream()
                .map(c -> new RollingColumn(column.name(), c, column.window()))
                .toList();
    }

    private static List<AggregateCall> calls(AggregateCall call) {
        List<AggregateCall> found = new ArrayList<>();
        call.argument()
                .ifPresent(a ->
                        SimplerExprs.of(a).forEach(e -> found.add(with(call, Optional.of(e), call.condition()))));
        call.condition()
                .ifPresent(c ->
                        SimplerExprs.of(c).forEach(e -> found.add(with(call, call.argument(), Optional.of(e)))));
        return found;
    }

    private static AggregateCall with(AggregateCall call, Optional<Expr> argument, Optional<Expr> condition) {
        return new AggregateCall(call.kind(), argument, condition, call.options(), call.type());
    }
}
