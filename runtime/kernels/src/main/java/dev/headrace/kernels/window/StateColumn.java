package dev.headrace.kernels.window;

import dev.headrace.ir.function.RowError;
import dev.headrace.ir.op.RollingColumn;
import dev.headrace.ir.type.DataType;
import dev.headrace.kernels.batch.BoolVector;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.batch.Vectors;
import dev.headrace.kernels.expr.RowErrors;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rolling column computed by a {@link WindowState} that rows enter and leave: right for every aggregate and window. */
final class StateColumn implements SweepColumn, KeyWindow.Steps {

    private final RollingColumn column;
    private final RollingPlan.Rows rows;
    private final RowErrors errors;
    private final KeyWindow window;
    private final boolean @Nullable [] skipped;
    private final @Nullable Vector argument;
    private final List<@Nullable Object> values;
    private WindowState state;

    private StateColumn(
            RollingColumn column,
            RollingPlan.Rows rows,
            @Nullable Vector argument,
            @Nullable BoolVector condition,
            RowErrors errors) {
        this.column = column;
        this.rows = rows;
        this.errors = errors;
        this.window = new KeyWindow(new Bounds(column.window()), rows.time(), rows.known());
        this.argument = argument;
        this.skipped = skipped(rows.to(), argument, condition);
        this.values = new ArrayList<>(Collections.nCopies(rows.size(), null));
        this.state = WindowState.of(column.call());
    }

    static StateColumn of(
            RollingColumn column, RollingPlan.Inputs wanted, RollingPlan.Rows rows, RowErrors errors) {
        Vector argument = wanted.argument() < 0 ? null : rows.inputs().get(wanted.argument());
        BoolVector condition = wanted.condition() < 0
                ? null
                : (BoolVector) rows.inputs().get(wanted.condition());
        return new StateColumn(column, rows, argument, condition, errors);
    }

    private static boolean @Nullable [] skipped(int to, @Nullable Vector argument, @Nullable BoolVector condition) {
        boolean[] nulls = argument == null ? null : argument.nulls();
        if (condition == null) {
            return nulls;
        }
        boolean[] skipped = new boolean[to];
        for (int i = 0; i < to; i++) {
            skipped[i] = !condition.values()[i] || (nulls != null && nulls[i]);
        }
        return skipped;
    }

    @Override
    public void key(int from, int to) {
        state = WindowState.of(column.call());
        window.walk(from, to, this);
    }

    @Override
    public void enter(int row) {
        if (skipped == null || !skipped[row]) {
            state.add(row, argument);
        }
    }

    @Override
    public void leave(int row) {
        if (skipped == null || !skipped[row]) {
            state.remove(row, argument);
        }
    }

    @Override
    public void at(int row) {
        try {
            values.set(row - rows.from(), state.result());
        } catch (RowError e) {
            errors.report(row, e);
        }
    }

    @Override
    public Vector result() {
        DataType type = column.call().type();
        return Vectors.of(type, values);
    }
}
