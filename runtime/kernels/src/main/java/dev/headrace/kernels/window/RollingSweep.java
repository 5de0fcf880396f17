package dev.headrace.kernels.window;

import dev.headrace.ir.op.RollingColumn;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.expr.RowErrors;
import java.util.ArrayList;
import java.util.List;

/** Computes the columns of a {@link RollingPlan} for rows of any number of keys. Serves one thread. */
public final class RollingSweep {

    private final List<SweepColumn> columns = new ArrayList<>();

    RollingSweep(
            List<RollingColumn> rolling, List<RollingPlan.Inputs> wanted, RollingPlan.Rows rows, RowErrors errors) {
        for (int i = 0; i < rolling.size(); i++) {
            columns.add(StateColumn.of(rolling.get(i), wanted.get(i), rows, errors));
        }
    }

    /** Computes the values of the rows of one key, [from, to). */
    public void key(int from, int to) {
        for (SweepColumn column : columns) {
            column.key(from, to);
        }
    }

    /** One vector per rolling column; place 0 belongs to the first row of the {@link RollingPlan.Rows}. */
    public List<Vector> results() {
        return columns.stream().map(SweepColumn::result).toList();
    }
}
