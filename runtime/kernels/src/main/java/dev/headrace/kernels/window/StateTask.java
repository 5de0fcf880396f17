package dev.headrace.kernels.window;

import dev.headrace.ir.function.RowError;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.batch.Vectors;
import dev.headrace.kernels.expr.RowErrors;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rolling column computed by a {@link WindowState} that rows enter and leave: right for every aggregate and window. */
final class StateTask implements SweepTask, KeyWindow.Steps {

    private final int place;
    private final int base;
    private final AggregateCall call;
    private final Series series;
    private final RowErrors errors;
    private final KeyWindow window;
    private final List<@Nullable Object> values;
    private WindowState state;

    StateTask(RollingPlan.Single single, RollingPlan.Rows rows, Series series, RowErrors errors) {
        this.place = single.place();
        this.base = rows.from();
        this.call = single.column().call();
        this.series = series;
        this.errors = errors;
        this.window = new KeyWindow(new Bounds(single.column().window()), rows.time(), rows.known());
        this.values = new ArrayList<>(Collections.nCopies(rows.size(), null));
        this.state = WindowState.of(call);
    }

    @Override
    public void key(int from, int to) {
        state = WindowState.of(call);
        window.walk(from, to, this);
    }

    @Override
    public void enter(int row) {
        if (counts(row)) {
            state.add(row, series.argument());
        }
    }

    @Override
    public void leave(int row) {
        if (counts(row)) {
            state.remove(row, series.argument());
        }
    }

    private boolean counts(int row) {
        boolean[] skipped = series.skipped();
        return skipped == null || !skipped[row];
    }

    @Override
    public void at(int row) {
        try {
            values.set(row - base, state.result());
        } catch (RowError e) {
            errors.report(row, e);
        }
    }

    @Override
    public void results(Vector[] columns) {
        columns[place] = Vectors.of(call.type(), values);
    }
}
