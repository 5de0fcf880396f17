package dev.headrace.target.tck;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.op.Aggregation;
import dev.headrace.ir.op.Assign;
import dev.headrace.ir.op.KeyPair;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.RollingColumn;
import dev.headrace.ir.op.SortColumn;
import dev.headrace.ir.pipeline.LateRows;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rebuilds a tree without one column that an operator makes, and without all that hung on it: what is computed of a column
 * that is gone goes too, and a verb that cannot do without it is left out.
 */
final class Narrowing implements Op.Visitor<Op> {

    /** A column of the operator, source or relation called {@code owner}. */
    record Gone(String owner, String column) {}

    private final Gone gone;
    private final Map<String, Schema> sources;
    private final Map<String, Schema> relations;

    /**
     * @param sources what the sources give
     * @param relations what the relations before give
     */
    Narrowing(Gone gone, Map<String, Schema> sources, Map<String, Schema> relations) {
        this.gone = gone;
        this.sources = sources;
        this.relations = relations;
    }

    Op of(Op op) {
        return op.accept(this);
    }

    private boolean stays(Op op, String column) {
        return !gone.equals(new Gone(op.id(), column));
    }

    private static boolean reads(Expr e, Schema schema) {
        if (e instanceof Expr.ColumnRef ref) {
            return schema.column(ref.column())
                    .filter(c -> c.type().equals(ref.type()) && c.optional() == ref.optional())
                    .isPresent();
        }
        return e.children().stream().allMatch(c -> reads(c, schema));
    }

    private static boolean reads(AggregateCall call, Schema schema) {
        return call.argument().map(a -> reads(a, schema)).orElse(true)
                && call.condition().map(c -> reads(c, schema)).orElse(true);
    }

    private static boolean has(Schema schema, List<String> names) {
        return schema.names().containsAll(names);
    }

    private static Schema only(Schema schema, List<String> names) {
        List<Column> columns =
                schema.columns().stream().filter(c -> names.contains(c.name())).toList();
        return new Schema(
                columns,
                schema.eventTime().filter(names::contains),
                schema.knownTime().filter(names::contains));
    }

    private static Schema known(Map<String, Schema> schemas, String name, Schema old) {
        return Optional.ofNullable(schemas.get(name)).orElse(old);
    }

    @Override
    public Op scan(Op.Scan op) {
        return new Op.Scan(op.id(), op.source(), known(sources, op.source(), op.schema()));
    }

    @Override
    public Op rejected(Op.Rejected op) {
        return op;
    }

    @Override
    public Op late(Op.Late op) {
        return new Op.Late(op.id(), op.source(), LateRows.schema(known(sources, op.source(), op.schema())));
    }

    @Override
    public Op read(Op.Read op) {
        return new Op.Read(op.id(), op.relation(), known(relations, op.relation(), op.schema()), op.origin());
    }

    @Override
    public Op warming(Op.Warming op) {
        Op input = of(op.input());
        return input.schema().eventTime().isPresent() ? new Op.Warming(op.id(), input) : input;
    }

    @Override
    public Op filter(Op.Filter op) {
        Op input = of(op.input());
        return reads(op.condition(), input.schema()) ? new Op.Filter(op.id(), input, op.condition()) : input;
    }

    @Override
    public Op project(Op.Project op) {
        Op input = of(op.input());
        List<Assign> kept = op.columns().stream()
                .filter(a -> stays(op, a.name()) && reads(a.value(), input.schema()))
                .toList();
        List<String> names = kept.stream().map(Assign::name).toList();
        return new Op.Project(op.id(), input, kept, only(op.schema(), names));
    }

    @Override
    public Op join(Op.Join op) {
        Op left = of(op.leftInput());
        Op right = of(op.rightInput());
        if (!hasKeys(op.keys(), left, right)) {
            return left;
        }
        List<String> names = rightNames(op, op.rightInput(), op.rightNames(), right);
        return new Op.Join(op.id(), left, right, op.left(), op.keys(), names, joined(op, left, names));
    }

    @Override
    public Op asofJoin(Op.AsofJoin op) {
        Op left = of(op.leftInput());
        Op right = of(op.rightInput());
        boolean timed = left.schema().eventTime().isPresent()
                && right.schema().eventTime().isPresent();
        if (!timed || !hasKeys(op.keys(), left, right)) {
            return left;
        }
        List<String> names = rightNames(op, op.rightInput(), op.rightNames(), right);
        return new Op.AsofJoin(op.id(), left, right, op.keys(), op.within(), names, joined(op, left, names));
    }

    private static boolean hasKeys(List<KeyPair> keys, Op left, Op right) {
        return has(left.schema(), keys.stream().map(KeyPair::left).toList())
                && has(right.schema(), keys.stream().map(KeyPair::right).toList());
    }

    private List<String> rightNames(Op op, Op oldRight, List<String> oldNames, Op right) {
        List<String> names = new ArrayList<>();
        for (String column : right.schema().names()) {
            String name = oldNames.get(oldRight.schema().indexOf(column).orElseThrow());
            names.add(stays(op, name) ? name : "");
        }
        return names;
    }

    private static Schema joined(Op op, Op left, List<String> rightNames) {
        List<String> names = new ArrayList<>(left.schema().names());
        names.addAll(rightNames);
        return only(op.schema(), names);
    }

    @Override
    public Op union(Op.Union op) {
        Op first = of(op.first());
        Op second = of(op.second());
        boolean alike = first.schema().names().equals(second.schema().names());
        return alike
                ? new Op.Union(
                        op.id(), first, second, only(op.schema(), first.schema().names()))
                : first;
    }

    @Override
    public Op group(Op.Group op) {
        Op input = of(op.input());
        boolean timed = op.window().isEmpty() || input.schema().eventTime().isPresent();
        if (!timed) {
            throw new IllegalArgumentException("a window needs event time");
        }
        List<String> keys = op.keys().stream()
                .filter(k -> stays(op, k) && input.schema().names().contains(k))
                .toList();
        List<Aggregation> kept = op.aggregations().stream()
                .filter(a -> stays(op, a.name()) && reads(a.call(), input.schema()))
                .toList();
        List<String> names = new ArrayList<>(keys);
        names.addAll(List.of("start", "end"));
        kept.forEach(a -> names.add(a.name()));
        return new Op.Group(op.id(), input, keys, op.window(), kept, only(op.schema(), names));
    }

    @Override
    public Op rolling(Op.Rolling op) {
        Op input = of(op.input());
        List<RollingColumn> kept = op.columns().stream()
                .filter(c -> stays(op, c.name()) && reads(c.call(), input.schema()))
                .toList();
        List<String> keys =
                op.keys().stream().filter(input.schema().names()::contains).toList();
        if (kept.isEmpty() || keys.isEmpty() || input.schema().eventTime().isEmpty()) {
            return input;
        }
        List<String> names = new ArrayList<>(input.schema().names());
        kept.forEach(c -> names.add(c.name()));
        return new Op.Rolling(op.id(), input, keys, kept, only(op.schema(), names));
    }

    @Override
    public Op dedupe(Op.Dedupe op) {
        Op input = of(op.input());
        return has(input.schema(), op.keys()) ? new Op.Dedupe(op.id(), input, op.keys()) : input;
    }

    @Override
    public Op explode(Op.Explode op) {
        Op input = of(op.input());
        return has(input.schema(), List.of(op.column()))
                ? new Op.Explode(
                        op.id(),
                        input,
                        op.column(),
                        only(op.schema(), input.schema().names()))
                : input;
    }

    @Override
    public Op sample(Op.Sample op) {
        Op input = of(op.input());
        return has(input.schema(), op.keys())
                ? new Op.Sample(op.id(), input, op.from(), op.threshold(), op.all(), op.keys(), op.seed())
                : input;
    }

    @Override
    public Op sort(Op.Sort op) {
        Op input = of(op.input());
        List<SortColumn> columns = op.columns().stream()
                .filter(c -> has(input.schema(), List.of(c.column())))
                .toList();
        return new Op.Sort(op.id(), input, columns, op.limit());
    }

    @Override
    public Op via(Op.Via op) {
        return op;
    }
}
