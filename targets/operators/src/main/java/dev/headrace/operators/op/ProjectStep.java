package dev.headrace.operators.op;

import dev.headrace.ir.op.Assign;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.expr.CompiledExpr;
import dev.headrace.kernels.expr.ExprCompiler;
import dev.headrace.operators.fate.FailedRows;
import dev.headrace.operators.fate.StepErrors;
import dev.headrace.operators.rows.MappedRows;
import dev.headrace.operators.rows.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Computes the columns of each row anew. */
final class ProjectStep {

    private final Schema schema;
    private final List<CompiledExpr> columns = new ArrayList<>();
    private final StepErrors errors;

    ProjectStep(Op.Project op, Map<String, Object> params, StepErrors errors) {
        this.schema = op.schema();
        this.errors = errors;
        ExprCompiler compiler = new ExprCompiler(op.input().schema(), params);
        for (Assign assign : op.columns()) {
            columns.add(compiler.compile(assign.value()));
        }
    }

    Rows apply(Rows input) {
        return new MappedRows(input, schema, this::compute);
    }

    Batch compute(Batch batch) {
        FailedRows failed = new FailedRows(batch.size());
        List<Vector> values = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            String name = schema.columns().get(i).name();
            values.add(columns.get(i).evaluate(batch, failed.in(name)));
        }
        Batch result = Batch.of(schema, batch.size(), values, batch.places());
        if (failed.count() == 0) {
            return result;
        }
        errors.settle(batch, failed);
        int[] sound = failed.sound();
        return result.take(sound, sound.length);
    }
}
