package dev.headrace.target.beam.batch;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.op.Assign;
import dev.headrace.ir.op.KeyPair;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.TimeWindow;
import dev.headrace.ir.op.WithInputs;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.Schema;
import dev.headrace.target.beam.ship.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The flow of an operator. An operator that needs rows brought together joins the step of its input where that has brought
 * them together already: by the same columns, or by some of them.
 */
final class FlowOf implements Op.Visitor<Flow> {

    /** What stands at the leaves. */
    interface Leaves {
        Flow scan(Op.Scan op);

        Flow rejected(Op.Rejected op);

        Flow late(Op.Late op);

        Flow read(Op.Read op);
    }

    private final Steps steps;
    private final Leaves leaves;
    private final Seeds seeds;

    FlowOf(Steps steps, Leaves leaves, Seeds seeds) {
        this.steps = steps;
        this.leaves = leaves;
        this.seeds = seeds;
    }

    Flow flow(Op op) {
        return op.accept(this);
    }

    /** The same rows under another schema: these columns of theirs, by name. */
    static Flow as(Flow flow, Schema schema, String id) {
        if (flow.schema().equals(schema)) {
            return flow;
        }
        List<Assign> columns = new ArrayList<>();
        for (Column column : schema.columns()) {
            Column from = flow.schema().require(column.name());
            columns.add(new Assign(column.name(), new Expr.ColumnRef(column.name(), from.type(), from.optional())));
        }
        return projected(flow, new Op.Project(id, flow.tree(), columns, schema));
    }

    private static Flow projected(Flow flow, Op.Project op) {
        List<String> keys = new ArrayList<>();
        for (String key : flow.place().keys()) {
            op.columns().stream()
                    .filter(a -> a.value() instanceof Expr.ColumnRef ref
                            && ref.column().equals(key))
                    .findFirst()
                    .ifPresent(a -> keys.add(a.name()));
        }
        boolean kept = keys.size() == flow.place().keys().size();
        return flow.with(op).at(flow.place().withKeys(kept ? keys : List.of()));
    }

    @Override
    public Flow scan(Op.Scan op) {
        return as(leaves.scan(op), op.schema(), op.id());
    }

    @Override
    public Flow rejected(Op.Rejected op) {
        return as(leaves.rejected(op), op.schema(), op.id());
    }

    @Override
    public Flow late(Op.Late op) {
        return as(leaves.late(op), op.schema(), op.id());
    }

    @Override
    public Flow read(Op.Read op) {
        return as(leaves.read(op), op.schema(), op.id());
    }

    private static Op over(Op op, Flow input) {
        return WithInputs.of(op, List.of(input.tree()));
    }

    @Override
    public Flow warming(Op.Warming op) {
        Flow input = flow(op.input());
        return input.with(over(op, input));
    }

    @Override
    public Flow filter(Op.Filter op) {
        Flow input = flow(op.input());
        return input.with(over(op, input));
    }

    @Override
    public Flow project(Op.Project op) {
        Flow input = flow(op.input());
        return projected(input, (Op.Project) over(op, input));
    }

    @Override
    public Flow explode(Op.Explode op) {
        Flow input = flow(op.input());
        Flow.Place place = input.place();
        return input.with(over(op, input)).at(place.keys().contains(op.column()) ? place.withKeys(List.of()) : place);
    }

    @Override
    public Flow sample(Op.Sample op) {
        Flow input = flow(op.input());
        return input.with(over(op, input));
    }

    private Flow together(Op input, List<String> keys, String name) {
        Flow flow = flow(input);
        return flow.place().together(keys) ? flow : steps.dealt(flow, keys, name);
    }

    @Override
    public Flow rolling(Op.Rolling op) {
        Flow input = together(op.input(), op.keys(), op.id());
        return input.with(over(op, input));
    }

    @Override
    public Flow dedupe(Op.Dedupe op) {
        Flow input = together(op.input(), op.keys(), op.id());
        return input.with(over(op, input));
    }

    @Override
    public Flow sort(Op.Sort op) {
        Flow input = flow(op.input());
        if (!input.place().single()) {
            input = op.limit().isPresent() ? first(op, input) : steps.dealt(input, List.of(), op.id());
        }
        return input.with(over(op, input));
    }

    private Flow first(Op.Sort op, Flow input) {
        int tag = steps.newTag();
        Op leaf = Steps.leaf(tag, input.schema(), input.tree().origin());
        Tree sort = Tree.of(WithInputs.of(op, List.of(leaf)));
        var items = steps.run(input, op.id() + " first", new TopOutlet(tag, sort));
        return Flow.of(tag, new Flow.Input(items, new Feed.Plain(Tree.of(leaf)), true), leaf, Flow.Place.TOGETHER);
    }

    @Override
    public Flow group(Op.Group op) {
        Flow input = flow(op.input());
        boolean sessions = op.window().map(w -> w instanceof TimeWindow.Session).orElse(false);
        boolean one = op.keys().isEmpty() && op.window().isEmpty();
        if (!one && input.place().together(op.keys())) {
            return grouped(input, over(op, input), op);
        }
        if (sessions) {
            Flow dealt = steps.dealt(input, op.keys(), op.id());
            return grouped(dealt, over(op, dealt), op);
        }
        return gathered(op, input, one);
    }

    private static Flow grouped(Flow input, Op group, Op.Group op) {
        List<String> keys = input.place().keys();
        return input.with(group).at(input.place().withKeys(op.keys().containsAll(keys) ? keys : List.of()));
    }

    /** Groups where rows are, then brings the groups together: by key, and by window if there is one. */
    private Flow gathered(Op.Group op, Flow input, boolean one) {
        int tag = steps.newTag();
        Op over = Steps.leaf(steps.newTag(), input.schema(), input.tree().origin());
        Tree group = Tree.of(WithInputs.of(op, List.of(over)));
        var items = steps.run(input, op.id() + " gather", new GroupOutlet(tag, group, steps.buckets()));
        if (one) {
            items = seeds.with(items, tag, group, steps, op.id());
        }
        Op leaf = Steps.leaf(tag, op.schema(), op.origin());
        // Groups of a window are dealt by its start too, so rows of one key lie in several buckets.
        Flow.Place place = op.window().isPresent() ? new Flow.Place(true, List.of(), false) : Flow.Place.by(op.keys());
        return Flow.of(tag, new Flow.Input(items, new Feed.Groups(group), true), leaf, place);
    }

    @Override
    public Flow join(Op.Join op) {
        return matched(op, op.leftInput(), op.rightInput(), op.keys());
    }

    @Override
    public Flow asofJoin(Op.AsofJoin op) {
        return matched(op, op.leftInput(), op.rightInput(), op.keys());
    }

    private Flow matched(Op op, Op leftInput, Op rightInput, List<KeyPair> pairs) {
        Flow left = flow(leftInput);
        Flow right = flow(rightInput);
        List<String> leftKeys = pairs.stream().map(KeyPair::left).toList();
        List<String> rightKeys = pairs.stream().map(KeyPair::right).toList();
        if (!meet(left.place(), right.place(), leftKeys, rightKeys)) {
            if (usable(left.place(), leftKeys)) {
                right = steps.dealt(right, other(left.place().keys(), leftKeys, rightKeys), op.id() + " right");
            } else if (usable(right.place(), rightKeys)) {
                left = steps.dealt(left, other(right.place().keys(), rightKeys, leftKeys), op.id() + " left");
            } else {
                left = steps.dealt(left, leftKeys, op.id() + " left");
                right = steps.dealt(right, rightKeys, op.id() + " right");
            }
        }
        return left.and(right, WithInputs.of(op, List.of(left.tree(), right.tree())));
    }

    private static boolean meet(Flow.Place left, Flow.Place right, List<String> leftKeys, List<String> rightKeys) {
        if (left.single() && right.single()) {
            return true;
        }
        return usable(left, leftKeys)
                && usable(right, rightKeys)
                && other(left.keys(), leftKeys, rightKeys).equals(right.keys());
    }

    private static boolean usable(Flow.Place place, List<String> keys) {
        return place.bucketed() && !place.single() && !place.keys().isEmpty() && keys.containsAll(place.keys());
    }

    private static List<String> other(List<String> keys, List<String> from, List<String> to) {
        return keys.stream().map(k -> to.get(from.indexOf(k))).toList();
    }

    @Override
    public Flow union(Op.Union op) {
        Flow first = as(flow(op.first()), op.schema(), op.id() + ".first");
        Flow second = as(flow(op.second()), op.schema(), op.id() + ".second");
        Flow.Place place = first.place();
        if (place.bucketed()
                && place.equals(second.place())
                && (place.single() || !place.keys().isEmpty())) {
            return first.and(second, WithInputs.of(op, List.of(first.tree(), second.tree())));
        }
        int tag = steps.newTag();
        Optional<String> origin = op.origin();
        var items = seeds.both(
                steps.run(first, op.id() + " first", new PassOutlet(tag)),
                steps.run(second, op.id() + " second", new PassOutlet(tag)),
                steps.names().unique(op.id()));
        return steps.anywhere(tag, items, op.schema(), origin, true);
    }

    @Override
    public Flow via(Op.Via op) {
        Flow input = flow(op.input());
        return input.with(over(op, input)).at(input.place().withKeys(List.of()));
    }
}
