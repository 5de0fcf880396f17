package dev.headrace.operators.op;

import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.op.Aggregation;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.TimeWindow;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.window.Sessions;
import dev.headrace.operators.fate.StepErrors;
import dev.headrace.operators.rows.ChainedRows;
import dev.headrace.operators.rows.CountedRows;
import dev.headrace.operators.rows.MappedRows;
import dev.headrace.operators.rows.Rows;
import dev.headrace.operators.rows.Session;
import dev.headrace.operators.step.RowWiseStep;
import dev.headrace.operators.step.WholeTableStep;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;

/** Starts the operators of a tree, inputs first. What sources and relations give comes from outside. */
public final class Operators implements Op.Visitor<Rows> {

    /** What stands at the leaves of a tree. */
    public interface Leaves {
        Rows scan(Op.Scan op);

        Rows rejected(Op.Rejected op);

        Rows read(Op.Read op);
    }

    private final Leaves leaves;
    private final Session session;
    private final Map<String, Object> params;
    private final Function<Op, StepErrors> errors;
    private final ObjLongConsumer<Op> count;

    /** @param errors where an operator's failing rows go */
    public Operators(Leaves leaves, Session session, Map<String, Object> params, Function<Op, StepErrors> errors) {
        this(leaves, session, params, errors, (op, rows) -> {});
    }

    /** @param count hears how many rows an operator gives, batch by batch, from several threads */
    public Operators(
            Leaves leaves,
            Session session,
            Map<String, Object> params,
            Function<Op, StepErrors> errors,
            ObjLongConsumer<Op> count) {
        this.count = count;
        this.leaves = leaves;
        this.session = session;
        this.params = params;
        this.errors = errors;
    }

    public Rows rows(Op op) {
        Rows made = op.accept(this);
        return new MappedRows(made, made.schema(), batch -> {
            count.accept(op, batch.size());
            return batch;
        });
    }

    @Override
    public Rows scan(Op.Scan op) {
        return leaves.scan(op);
    }

    @Override
    public Rows rejected(Op.Rejected op) {
        return leaves.rejected(op);
    }

    @Override
    public Rows late(Op.Late op) {
        return new CountedRows(
                op.schema(),
                0,
                part -> {
                    throw new IllegalStateException("no parts");
                },
                () -> {});
    }

    @Override
    public Rows read(Op.Read op) {
        return leaves.read(op);
    }

    @Override
    public Rows warming(Op.Warming op) {
        return new MappedRows(rows(op.input()), op.schema(), BatchSteps::none);
    }

    @Override
    public Rows filter(Op.Filter op) {
        return new FilterStep(op, params, errors.apply(op)).apply(rows(op.input()));
    }

    @Override
    public Rows project(Op.Project op) {
        return new ProjectStep(op, params, errors.apply(op)).apply(rows(op.input()));
    }

    @Override
    public Rows join(Op.Join op) {
        return new JoinStep(op, session).apply(() -> rows(op.leftInput()), rows(op.rightInput()));
    }

    @Override
    public Rows asofJoin(Op.AsofJoin op) {
        return new AsofStep(op, session).apply(rows(op.leftInput()), rows(op.rightInput()));
    }

    @Override
    public Rows union(Op.Union op) {
        return new ChainedRows(
                op.schema(), List.of(as(rows(op.first()), op.schema()), as(rows(op.second()), op.schema())));
    }

    @Override
    public Rows group(Op.Group op) {
        return op.window()
                .map(w -> w.accept(new TimeWindow.Visitor<Rows>() {
                    @Override
                    public Rows sliding(TimeWindow.Sliding window) {
                        return grouped(op);
                    }

                    @Override
                    public Rows session(TimeWindow.Session window) {
                        return sessions(op, window);
                    }
                }))
                .orElseGet(() -> grouped(op));
    }

    private Rows grouped(Op.Group op) {
        Grouping grouping = new Grouping(op, params, errors.apply(op));
        GroupStep step = new GroupStep(
                grouping.input(), grouping.keys(), grouping.calls(), grouping.inputs(), grouping.output(), session);
        Rows rows = rows(op.input());
        return step.apply(
                op.window().isEmpty() ? rows : new MappedRows(rows, grouping.input(), grouping::prepare),
                grouping.alwaysOne());
    }

    private Rows sessions(Op.Group op, TimeWindow.Session window) {
        StepErrors failing = errors.apply(op);
        AggregateInput inputs = new AggregateInput(op.input().schema(), op.aggregations(), true, params, failing);
        return new SessionStep(op, calls(op), inputs, new Sessions(window), failing, session).apply(rows(op.input()));
    }

    private static List<AggregateCall> calls(Op.Group op) {
        return op.aggregations().stream().map(Aggregation::call).toList();
    }

    @Override
    public Rows rolling(Op.Rolling op) {
        return new RollingStep(op, params, errors.apply(op), session).apply(rows(op.input()));
    }

    @Override
    public Rows dedupe(Op.Dedupe op) {
        return new DedupeStep(op, session).apply(rows(op.input()));
    }

    @Override
    public Rows explode(Op.Explode op) {
        return new ExplodeStep(op).apply(rows(op.input()));
    }

    @Override
    public Rows sample(Op.Sample op) {
        return new SampleStep(op).apply(rows(op.input()));
    }

    @Override
    public Rows sort(Op.Sort op) {
        return new SortStep(op.schema(), op.columns(), op.limit(), session).apply(rows(op.input()));
    }

    @Override
    public Rows via(Op.Via op) {
        if (op.isRowWise()) {
            return new MappedRows(
                    rows(op.input()), op.schema(), new RowWiseStep(op, params, errors.apply(op))::compute);
        }
        WholeTableStep step = new WholeTableStep(op, params, session);
        return step.apply(
                new SortStep(op.input().schema(), List.of(), OptionalLong.empty(), session).apply(rows(op.input())));
    }

    /** The same rows under another schema: these columns of theirs, by name. */
    public static Rows as(Rows rows, Schema schema) {
        return rows.schema().equals(schema) ? rows : new MappedRows(rows, schema, BatchSteps.as(rows.schema(), schema));
    }
}
