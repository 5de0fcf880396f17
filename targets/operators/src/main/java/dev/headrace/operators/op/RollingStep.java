package dev.headrace.operators.op;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.op.Aggregation;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.expr.CompiledExpr;
import dev.headrace.kernels.expr.ExprCompiler;
import dev.headrace.kernels.window.RollingPlan;
import dev.headrace.kernels.window.RollingSweep;
import dev.headrace.operators.fate.FailedRows;
import dev.headrace.operators.fate.StepErrors;
import dev.headrace.operators.hash.Keys;
import dev.headrace.operators.rows.BatchCursor;
import dev.headrace.operators.rows.Bucket;
import dev.headrace.operators.rows.Buckets;
import dev.headrace.operators.rows.Chunks;
import dev.headrace.operators.rows.CountedRows;
import dev.headrace.operators.rows.Cursor;
import dev.headrace.operators.rows.MappedRows;
import dev.headrace.operators.rows.Rows;
import dev.headrace.operators.rows.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds rolling aggregates: rows dealt out by key, sorted by time, swept. They come out by hash of the key, then time. */
final class RollingStep {

    private final Schema schema;
    private final int[] keys;
    private final RollingPlan plan;
    private final List<CompiledExpr> inputs = new ArrayList<>();
    private final AggregateInput checked;
    private final boolean mayFail;
    private final StepErrors errors;
    private final Session session;

    RollingStep(Op.Rolling op, Map<String, Object> params, StepErrors errors, Session session) {
        Schema input = op.input().schema();
        this.schema = op.schema();
        this.keys = Keys.indexes(input, op.keys());
        this.plan = RollingPlan.of(op.columns(), input.knownTime().isPresent());
        ExprCompiler compiler = new ExprCompiler(input, params);
        plan.inputs().forEach(e -> inputs.add(compiler.compile(e)));
        this.checked = new AggregateInput(
                input,
                op.columns().stream()
                        .map(c -> new Aggregation(c.name(), c.call()))
                        .toList(),
                true,
                params,
                errors);
        this.mayFail = plan.inputs().stream().anyMatch(RollingStep::mayFail);
        this.errors = errors;
        this.session = session;
    }

    Rows apply(Rows rows) {
        // A row that fails counts for no other row, so it goes before any window is looked at.
        Rows sound = mayFail
                ? new MappedRows(
                        rows, rows.schema(), batch -> checked.prepare(batch).batch())
                : rows;
        Buckets buckets = Buckets.of(sound, keys, session);
        return new CountedRows(schema, buckets.count(), i -> sweep(buckets.bucket(i)), buckets::clear);
    }

    private Cursor sweep(Chunks chunks) {
        TimeSorted sorted = TimeSorted.of(Bucket.of(chunks, keys));
        chunks.clear();
        Batch rows = sorted.rows();
        List<Vector> values = new ArrayList<>();
        for (CompiledExpr input : inputs) {
            values.add(input.evaluate(rows, (row, error) -> {
                // Failed already where its condition holds; elsewhere its value is not looked at.
            }));
        }
        FailedRows failed = new FailedRows(rows.size());
        int first = rows.columns().size();
        RollingSweep sweep = plan.open(
                rowsOf(rows, values),
                column -> failed.in(schema.columns().get(first + column).name()));
        for (int key = 0; key < sorted.keys(); key++) {
            sweep.key(sorted.starts()[key], sorted.starts()[key + 1]);
        }
        List<Vector> columns = new ArrayList<>(rows.columns());
        columns.addAll(sweep.results());
        Batch result = Batch.of(schema, rows.size(), columns, rows.places());
        if (failed.count() == 0) {
            return BatchCursor.of(List.of(result));
        }
        errors.settle(rows, failed);
        int[] kept = failed.sound();
        return new BatchCursor(Bucket.slices(result, kept, kept.length), () -> {});
    }

    // Class files of JDK 17 do not say that the known times may be null.
    @SuppressWarnings("NullAway")
    private static RollingPlan.Rows rowsOf(Batch rows, List<Vector> values) {
        Optional<long[]> known = rows.schema().knownTime().map(k -> ((LongVector) rows.column(k)).values());
        return new RollingPlan.Rows(TimeSorted.times(rows), known.orElse(null), values, 0, rows.size());
    }

    private static boolean mayFail(Expr e) {
        boolean fails = e instanceof Expr.Call call && call.function().mayFail();
        return fails || e.children().stream().anyMatch(RollingStep::mayFail);
    }
}
