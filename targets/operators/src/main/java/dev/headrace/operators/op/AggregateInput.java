package dev.headrace.operators.op;

import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.op.Aggregation;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.accumulate.RowsIn;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.BoolVector;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.expr.CompiledExpr;
import dev.headrace.kernels.expr.ExprCompiler;
import dev.headrace.operators.fate.FailedRows;
import dev.headrace.operators.fate.StepErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Arguments and conditions of aggregates, computed for a batch. Safe for several threads. */
public final class AggregateInput {

    private final List<Input> inputs = new ArrayList<>();
    private final StepErrors errors;

    /** What one aggregate looks at. */
    private record Input(
            @Nullable String name,
            @Nullable CompiledExpr condition,
            @Nullable CompiledExpr argument) {}

    /** @param named whether an error names the aggregate's column */
    public AggregateInput(
            Schema input,
            List<Aggregation> aggregations,
            boolean named,
            Map<String, Object> params,
            StepErrors errors) {
        ExprCompiler compiler = new ExprCompiler(input, params);
        for (Aggregation aggregation : aggregations) {
            AggregateCall call = aggregation.call();
            inputs.add(new Input(
                    named ? aggregation.name() : null,
                    call.condition().map(compiler::compile).orElse(null),
                    call.argument().map(compiler::compile).orElse(null)));
        }
        this.errors = errors;
    }

    /**
     * The rows of a batch that did not fail, and what each aggregate takes of them.
     *
     * @param rows one per aggregate, in order
     */
    public record Prepared(Batch batch, List<RowsIn> rows) {}

    /** A row that fails in an argument or a condition meets its fate and is in no aggregate. */
    public Prepared prepare(Batch batch) {
        FailedRows failed = new FailedRows(batch.size());
        List<RowsIn> rows = evaluate(batch, failed);
        if (failed.count() == 0) {
            return new Prepared(batch, rows);
        }
        errors.settle(batch, failed);
        int[] sound = failed.sound();
        Batch rest = batch.take(sound, sound.length);
        return new Prepared(rest, evaluate(rest, new FailedRows(rest.size())));
    }

    private List<RowsIn> evaluate(Batch batch, FailedRows failed) {
        List<RowsIn> rows = new ArrayList<>(inputs.size());
        for (Input input : inputs) {
            BoolVector holds = input.condition == null
                    ? null
                    : (BoolVector) input.condition.evaluate(batch, failed.in(input.name));
            Vector values = input.argument == null
                    ? null
                    : input.argument.evaluate(batch, (row, error) -> {
                        // What a row would give that does not count is of no interest.
                        if (holds == null || (holds.values()[row] && !holds.isNull(row))) {
                            failed.report(row, input.name, error);
                        }
                    });
            rows.add(new RowsIn(batch, values, holds));
        }
        return rows;
    }
}
