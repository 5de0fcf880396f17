package dev.headrace.ir.op;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** The same operator over other inputs, whose schemas are those of the old ones. */
public final class WithInputs implements Op.Visitor<Op> {

    private final List<Op> inputs;

    private WithInputs(List<Op> inputs) {
        this.inputs = inputs;
    }

    /** {@code op} over {@code inputs}; itself if they are its own. */
    public static Op of(Op op, List<Op> inputs) {
        List<Op> old = op.inputs();
        boolean same = true;
        for (int i = 0; i < old.size(); i++) {
            same &= same(old.get(i), inputs.get(i));
        }
        return same ? op : op.accept(new WithInputs(inputs));
    }

    /** Applies {@code change} to every operator of the tree, inputs first. Depth does not matter. */
    public static Op bottomUp(Op root, UnaryOperator<Op> change) {
        Map<Op, Op> changed = new IdentityHashMap<>();
        for (Op op : root.inOrder()) {
            if (!changed.containsKey(op)) {
                List<Op> inputs = new ArrayList<>();
                op.inputs().forEach(i -> inputs.add(Objects.requireNonNull(changed.get(i))));
                changed.put(op, change.apply(of(op, inputs)));
            }
        }
        return Objects.requireNonNull(changed.get(root));
    }

    @SuppressWarnings("ReferenceEquality") // an unchanged subtree is the very same object
    private static boolean same(Op a, Op b) {
        return a == b;
    }

    private Op first() {
        return inputs.get(0);
    }

    private Op second() {
        return inputs.get(1);
    }

    @Override
    public Op scan(Op.Scan op) {
        return op;
    }

    @Override
    public Op rejected(Op.Rejected op) {
        return op;
    }

    @Override
    public Op late(Op.Late op) {
        return op;
    }

    @Override
    public Op read(Op.Read op) {
        return op;
    }

    @Override
    public Op warming(Op.Warming op) {
        return new Op.Warming(op.id(), first());
    }

    @Override
    public Op filter(Op.Filter op) {
        return new Op.Filter(op.id(), first(), op.condition());
    }

    @Override
    public Op project(Op.Project op) {
        return new Op.Project(op.id(), first(), op.columns(), op.schema());
    }

    @Override
    public Op join(Op.Join op) {
        return new Op.Join(op.id(), first(), second(), op.left(), op.keys(), op.rightNames(), op.schema());
    }

    @Override
    public Op asofJoin(Op.AsofJoin op) {
        return new Op.AsofJoin(op.id(), first(), second(), op.keys(), op.within(), op.rightNames(), op.schema());
    }

    @Override
    public Op union(Op.Union op) {
        return new Op.Union(op.id(), first(), second(), op.schema());
    }

    @Override
    public Op group(Op.Group op) {
        return new Op.Group(op.id(), first(), op.keys(), op.window(), op.aggregations(), op.schema());
    }

    @Override
    public Op rolling(Op.Rolling op) {
        return new Op.Rolling(op.id(), first(), op.keys(), op.columns(), op.schema());
    }

    @Override
    public Op dedupe(Op.Dedupe op) {
        return new Op.Dedupe(op.id(), first(), op.keys());
    }

    @Override
    public Op explode(Op.Explode op) {
        return new Op.Explode(op.id(), first(), op.column(), op.schema());
    }

    @Override
    public Op sample(Op.Sample op) {
        return new Op.Sample(op.id(), first(), op.from(), op.threshold(), op.all(), op.keys(), op.seed());
    }

    @Override
    public Op sort(Op.Sort op) {
        return new Op.Sort(op.id(), first(), op.columns(), op.limit());
    }

    @Override
    public Op via(Op.Via op) {
        return new Op.Via(op.id(), first(), op.step(), op.arguments(), op.output(), op.schema(), op.definition());
    }
}
