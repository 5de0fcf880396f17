package dev.headrace.operators.op;

import dev.headrace.ir.op.Op;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.expr.CompiledFilter;
import dev.headrace.kernels.expr.ExprCompiler;
import dev.headrace.operators.fate.FailedRows;
import dev.headrace.operators.fate.StepErrors;
import dev.headrace.operators.rows.MappedRows;
import dev.headrace.operators.rows.Rows;
import java.util.Map;

/** Keeps the rows for which a condition holds. */
final class FilterStep {

    private final CompiledFilter filter;
    private final StepErrors errors;

    FilterStep(Op.Filter op, Map<String, Object> params, StepErrors errors) {
        this.filter = new ExprCompiler(op.input().schema(), params).filter(op.condition());
        this.errors = errors;
    }

    Rows apply(Rows input) {
        return new MappedRows(input, input.schema(), this::keep);
    }

    Batch keep(Batch batch) {
        int[] selected = new int[batch.size()];
        FailedRows failed = new FailedRows(batch.size());
        int count = filter.select(batch, selected, failed.in(null));
        errors.settle(batch, failed);
        return count == batch.size() ? batch : batch.take(selected, count);
    }
}
