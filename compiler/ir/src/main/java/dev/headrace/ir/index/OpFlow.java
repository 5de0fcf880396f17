package dev.headrace.ir.index;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.AggregateKind;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.op.Aggregation;
import dev.headrace.ir.op.Assign;
import dev.headrace.ir.op.KeyPair;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.RollingColumn;
import dev.headrace.ir.op.SortColumn;
import dev.headrace.ir.pipeline.Expectation;
import dev.headrace.ir.pipeline.Fate;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.Rejects;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.type.Column;
import java.util.List;
import java.util.Set;

/** What flows into the columns of an operator from the sources and relations its tree reads. */
final class OpFlow implements Op.Visitor<Flow> {

    private final Pipeline pipeline;

    OpFlow(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    private Flow of(Op op) {
        return op.accept(this);
    }

    @Override
    public Flow scan(Op.Scan op) {
        Flow flow = Flow.empty();
        for (Column column : op.schema().columns()) {
            ColumnNode node = ColumnNode.source(op.source(), column.name());
            flow.add(column.name(), new Origin(node, Influence.IDENTITY, false, op.id()));
        }
        pipeline.source(op.source()).ifPresent(s -> judged(s, op, flow));
        return flow;
    }

    /** Rules that take rows away. */
    private static void judged(SourceDef source, Op.Scan op, Flow flow) {
        source.checks().forEach(c -> filters(source, ExprFlow.of(c.condition()), op, flow));
        for (Expectation expectation : source.expectations()) {
            Fate fate = expectation.policy().fate();
            if (fate == Fate.DROP || fate == Fate.DIVERT) {
                expectation.accept(new Expectation.Visitor<Flow>() {
                    @Override
                    public Flow row(Expectation.Row e) {
                        filters(source, ExprFlow.of(e.condition()), op, flow);
                        return flow;
                    }

                    @Override
                    public Flow unique(Expectation.Unique e) {
                        e.columns().forEach(c -> flow.rows().add(filter(source, c, op)));
                        return flow;
                    }

                    @Override
                    public Flow table(Expectation.Table e) {
                        return flow;
                    }
                });
            }
        }
    }

    private static void filters(SourceDef source, Set<ExprFlow.Part> parts, Op op, Flow flow) {
        parts.forEach(p -> flow.rows().add(filter(source, p.column(), op)));
    }

    private static Origin filter(SourceDef source, String column, Op op) {
        return new Origin(ColumnNode.source(source.name(), column), Influence.FILTER, false, op.id());
    }

    /** The row's text shows every column; what is said about it depends on every column. */
    @Override
    public Flow rejected(Op.Rejected op) {
        Flow flow = Flow.empty();
        pipeline.source(op.source()).ifPresent(source -> {
            for (Column column : source.schema().columns()) {
                ColumnNode node = ColumnNode.source(source.name(), column.name());
                flow.add(Rejects.ROW, new Origin(node, Influence.TRANSFORMATION, false, op.id()));
                flow.rows().add(new Origin(node, Influence.FILTER, false, op.id()));
            }
        });
        return flow;
    }

    @Override
    public Flow late(Op.Late op) {
        Flow flow = Flow.empty();
        for (Column column : op.schema().columns()) {
            ColumnNode node = ColumnNode.source(op.source(), column.name());
            flow.add(column.name(), new Origin(node, Influence.IDENTITY, false, op.id()));
        }
        return flow;
    }

    @Override
    public Flow read(Op.Read op) {
        Flow flow = Flow.empty();
        for (Column column : op.schema().columns()) {
            ColumnNode node = ColumnNode.relation(op.relation(), column.name());
            flow.add(column.name(), new Origin(node, Influence.IDENTITY, false, op.id()));
        }
        return flow;
    }

    @Override
    public Flow warming(Op.Warming op) {
        Flow flow = of(op.input());
        op.schema().eventTime().ifPresent(t -> flow.decides(flow, t, Influence.FILTER, op.id()));
        return flow;
    }

    @Override
    public Flow filter(Op.Filter op) {
        Flow flow = of(op.input());
        for (ExprFlow.Part part : ExprFlow.of(op.condition())) {
            flow.decides(flow, part.column(), Influence.FILTER, op.id());
        }
        return flow;
    }

    @Override
    public Flow project(Op.Project op) {
        Flow input = of(op.input());
        Flow flow = Flow.empty();
        flow.rows().addAll(input.rows());
        for (Assign assign : op.columns()) {
            parts(ExprFlow.of(assign.value()), input, assign.name(), flow, op);
        }
        return flow;
    }

    private static void parts(Set<ExprFlow.Part> parts, Flow input, String column, Flow flow, Op op) {
        for (ExprFlow.Part part : parts) {
            input.into(part.column()).forEach(o -> flow.add(column, o.then(part.influence(), part.masking(), op.id())));
        }
    }

    @Override
    public Flow join(Op.Join op) {
        Flow left = of(op.leftInput());
        Flow right = of(op.rightInput());
        Flow flow = joined(left, right, op.rightInput(), op.rightNames());
        flow.rows().addAll(left.rows());
        flow.rows().addAll(right.rows());
        for (KeyPair key : op.keys()) {
            flow.decides(left, key.left(), Influence.JOIN, op.id());
            flow.decides(right, key.right(), Influence.JOIN, op.id());
        }
        return flow;
    }

    /** Every left row stays once, so that the keys and times decide about the right columns alone. */
    @Override
    public Flow asofJoin(Op.AsofJoin op) {
        Flow left = of(op.leftInput());
        Flow right = of(op.rightInput());
        Flow flow = joined(left, right, op.rightInput(), op.rightNames());
        flow.rows().addAll(left.rows());
        Flow match = Flow.empty();
        match.rows().addAll(right.rows());
        for (KeyPair key : op.keys()) {
            match.decides(left, key.left(), Influence.JOIN, op.id());
            match.decides(right, key.right(), Influence.JOIN, op.id());
        }
        op.leftInput().schema().eventTime().ifPresent(t -> match.decides(left, t, Influence.JOIN, op.id()));
        op.rightInput().schema().eventTime().ifPresent(t -> match.decides(right, t, Influence.JOIN, op.id()));
        op.rightNames().stream().filter(n -> !n.isEmpty()).forEach(n -> flow.addAll(n, match.rows()));
        return flow;
    }

    private static Flow joined(Flow left, Flow right, Op rightInput, List<String> names) {
        Flow flow = Flow.empty();
        left.columns().forEach(flow::addAll);
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).isEmpty()) {
                String column = rightInput.schema().columns().get(i).name();
                flow.addAll(names.get(i), right.into(column));
            }
        }
        return flow;
    }

    @Override
    public Flow union(Op.Union op) {
        Flow flow = of(op.first());
        Flow second = of(op.second());
        second.columns().forEach(flow::addAll);
        flow.rows().addAll(second.rows());
        return flow;
    }

    @Override
    public Flow group(Op.Group op) {
        Flow input = of(op.input());
        Flow flow = Flow.empty();
        flow.rows().addAll(input.rows());
        for (String key : op.keys()) {
            flow.addAll(key, input.into(key));
            flow.decides(input, key, Influence.GROUP_BY, op.id());
        }
        if (op.window().isPresent()) {
            op.input().schema().eventTime().ifPresent(time -> {
                flow.decides(input, time, Influence.WINDOW, op.id());
                for (String bound : List.of("start", "end")) {
                    input.into(time).forEach(o -> flow.add(bound, o.then(Influence.TRANSFORMATION, false, op.id())));
                }
            });
        }
        for (Aggregation a : op.aggregations()) {
            aggregate(a.call(), a.name(), input, flow, op);
        }
        return flow;
    }

    private static void aggregate(AggregateCall call, String column, Flow input, Flow flow, Op op) {
        boolean masks = call.kind() == AggregateKind.COUNT || call.kind() == AggregateKind.DISTINCT;
        call.argument().map(ExprFlow::of).ifPresent(parts -> {
            for (ExprFlow.Part part : parts) {
                Influence influence = part.influence().then(Influence.AGGREGATION);
                input.into(part.column())
                        .forEach(o -> flow.add(column, o.then(influence, masks || part.masking(), op.id())));
            }
        });
        call.condition().ifPresent(c -> condition(c, column, input, flow, op));
    }

    private static void condition(Expr condition, String column, Flow input, Flow flow, Op op) {
        parts(ExprFlow.condition(condition, Influence.CONDITIONAL), input, column, flow, op);
    }

    @Override
    public Flow rolling(Op.Rolling op) {
        Flow input = of(op.input());
        Flow flow = Flow.empty();
        flow.rows().addAll(input.rows());
        input.columns().forEach(flow::addAll);
        for (RollingColumn column : op.columns()) {
            aggregate(column.call(), column.name(), input, flow, op);
            op.keys().forEach(k -> window(input, k, column.name(), flow, op));
            op.input().schema().eventTime().ifPresent(t -> window(input, t, column.name(), flow, op));
            op.input().schema().knownTime().ifPresent(t -> window(input, t, column.name(), flow, op));
        }
        return flow;
    }

    private static void window(Flow input, String by, String column, Flow flow, Op op) {
        input.into(by).forEach(o -> flow.add(column, o.then(Influence.WINDOW, false, op.id())));
    }

    /** Which of the rows with equal keys stays is a matter of all columns; the times come first. */
    @Override
    public Flow dedupe(Op.Dedupe op) {
        Flow flow = of(op.input());
        op.keys().forEach(k -> flow.decides(flow, k, Influence.GROUP_BY, op.id()));
        op.schema().columns().forEach(c -> flow.decides(flow, c.name(), Influence.SORT, op.id()));
        return flow;
    }

    @Override
    public Flow explode(Op.Explode op) {
        Flow input = of(op.input());
        Flow flow = Flow.empty();
        flow.rows().addAll(input.rows());
        input.columns().forEach(flow::addAll);
        flow.columns().remove(op.column());
        input.into(op.column()).forEach(o -> flow.add(op.column(), o.then(Influence.TRANSFORMATION, false, op.id())));
        flow.decides(input, op.column(), Influence.FILTER, op.id());
        return flow;
    }

    @Override
    public Flow sample(Op.Sample op) {
        Flow flow = of(op.input());
        op.keys().forEach(k -> flow.decides(flow, k, Influence.FILTER, op.id()));
        return flow;
    }

    @Override
    public Flow sort(Op.Sort op) {
        Flow flow = of(op.input());
        op.columns().stream().map(SortColumn::column).forEach(c -> flow.decides(flow, c, Influence.SORT, op.id()));
        return flow;
    }

    /** Nothing is known of the inside: every column of the input may be in every column of the output. */
    @Override
    public Flow via(Op.Via op) {
        Flow input = of(op.input());
        Flow flow = Flow.empty();
        flow.rows().addAll(input.rows());
        for (Column to : op.schema().columns()) {
            for (Column from : op.input().schema().columns()) {
                input.into(from.name())
                        .forEach(o -> flow.add(to.name(), o.then(Influence.TRANSFORMATION, false, op.id())));
            }
        }
        return flow;
    }
}
