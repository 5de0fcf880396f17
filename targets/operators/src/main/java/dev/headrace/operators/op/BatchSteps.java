package dev.headrace.operators.op;

import dev.headrace.ir.op.Op;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.operators.fate.StepErrors;
import dev.headrace.operators.hash.Keys;
import dev.headrace.operators.step.RowWiseStep;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The operators that look at each row by itself, as functions of a batch: what needs no rows brought together. */
public final class BatchSteps {
    private final Map<String, Object> params;
    private final Function<Op, StepErrors> errors;

    /** @param errors where an operator's failing rows go */
    public BatchSteps(Map<String, Object> params, Function<Op, StepErrors> errors) {
        this.params = params;
        this.errors = errors;
    }

    /** Whether an operator is one of them. */
    public static boolean has(Op op) {
        return op instanceof Op.Warming
                || op instanceof Op.Filter
                || op instanceof Op.Project
                || op instanceof Op.Explode
                || op instanceof Op.Sample
                || (op instanceof Op.Via via && via.isRowWise());
    }

    /** All steps from a leaf, whatever it is, up to {@code root}. */
    public UnaryOperator<Batch> from(Op leaf, Op root) {
        List<UnaryOperator<Batch>> steps = new ArrayList<>();
        for (Op op = root; op != leaf; op = op.inputs().get(0)) {
            steps.add(step(op));
        }
        Collections.reverse(steps);
        return batch -> {
            Batch rest = batch;
            for (UnaryOperator<Batch> step : steps) {
                rest = step.apply(rest);
            }
            return rest;
        };
    }

    private UnaryOperator<Batch> step(Op op) {
        if (op instanceof Op.Warming) {
            return BatchSteps::none;
        }
        if (op instanceof Op.Filter filter) {
            return new FilterStep(filter, params, errors.apply(op))::keep;
        }
        if (op instanceof Op.Project project) {
            return new ProjectStep(project, params, errors.apply(op))::compute;
        }
        if (op instanceof Op.Explode explode) {
            return new ExplodeStep(explode)::explode;
        }
        if (op instanceof Op.Sample sample) {
            return sample.all() ? UnaryOperator.identity() : new SampleStep(sample)::keep;
        }
        if (op instanceof Op.Via via && via.isRowWise()) {
            return new RowWiseStep(via, params, errors.apply(op))::compute;
        }
        throw new IllegalArgumentException("`" + op.id() + "` looks at more than one row");
    }

    /** No row: where all is known nothing warms up. */
    static Batch none(Batch rows) {
        return rows.take(new int[0], 0);
    }

    /** The same rows under another schema: these columns of theirs, by name. */
    public static UnaryOperator<Batch> as(Schema from, Schema to) {
        if (from.equals(to)) {
            return UnaryOperator.identity();
        }
        int[] columns = Keys.indexes(from, to.names());
        return batch -> Batch.of(to, batch.size(), Keys.vectors(batch, columns), batch.places());
    }
}
