package dev.headrace.kernels.window;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.op.RollingColumn;
import dev.headrace.ir.op.RollingWindow;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Physical;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.expr.RowErrors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** Computes the columns of a {@link RollingPlan} for rows of any number of keys. Serves one thread. */
public final class RollingSweep {

    private final RollingPlan.Rows rows;
    private final IntFunction<RowErrors> errors;
    private final int columns;
    private final Map<RollingWindow, Ranges> ranges = new LinkedHashMap<>();
    private final Map<RollingPlan.Inputs, Series> series = new LinkedHashMap<>();
    private final List<SweepTask> tasks = new ArrayList<>();

    RollingSweep(RollingPlan plan, RollingPlan.Rows rows, IntFunction<RowErrors> errors) {
        this.rows = rows;
        this.errors = errors;
        this.columns = plan.columns().size();
        for (RollingPlan.Family family : plan.families()) {
            tasks.add(new EnumCountTask(
                    family.labels(),
                    family.labelCount(),
                    rows,
                    (LongVector) rows.inputs().get(family.input()),
                    rangesOf(family.window())));
        }
        for (RollingPlan.Single single : plan.singles()) {
            tasks.add(
                    rows.known() == null ? task(single) : new StateTask(single, rows, seriesOf(single), told(single)));
        }
    }

    private RowErrors told(RollingPlan.Single single) {
        return errors.apply(single.place());
    }

    private Ranges rangesOf(RollingWindow window) {
        return ranges.computeIfAbsent(window, w -> new Ranges(new Bounds(w), rows.time()));
    }

    private Series seriesOf(RollingPlan.Single single) {
        return series.computeIfAbsent(single.inputs(), i -> new Series(i, rows));
    }

    /** The quickest way there is where rows enter and leave in the order in which they stand. */
    private SweepTask task(RollingPlan.Single single) {
        RollingColumn column = single.column();
        Series of = seriesOf(single);
        Optional<DataType> argument = column.call().argument().map(Expr::type);
        Physical kind = argument.map(DataType::physical).orElse(Physical.LONG);
        boolean number = kind == Physical.LONG || kind == Physical.DOUBLE;
        int place = single.place();
        return switch (column.call().kind()) {
            case COUNT -> new CountTask(place, rows, of, rangesOf(column.window()));
            case SUM, AVG -> number ? sum(single, of) : new StateTask(single, rows, of, told(single));
            case MIN, MAX, FIRST, LAST -> pick(single, of, argument.orElseThrow());
            case STDDEV, VARIANCE, DISTINCT, QUANTILE, COLLECT -> new StateTask(single, rows, of, told(single));
        };
    }

    private SweepTask sum(RollingPlan.Single single, Series of) {
        RollingColumn column = single.column();
        of.prefix();
        Ranges window = rangesOf(column.window());
        return column.call().type().physical() == Physical.DOUBLE
                ? new FloatTask(single.place(), column.call().kind(), rows, of, window, told(single))
                : new WholeTask(single.place(), column.call().kind(), rows, of, window, told(single));
    }

    private SweepTask pick(RollingPlan.Single single, Series of, DataType argument) {
        Ranges window = rangesOf(single.column().window());
        int place = single.place();
        return switch (single.column().call().kind()) {
            case MIN -> ExtremeTask.of(place, false, argument, rows, of, window);
            case MAX -> ExtremeTask.of(place, true, argument, rows, of, window);
            case FIRST -> new EdgeTask(place, false, rows, of, window);
            default -> new EdgeTask(place, true, rows, of, window);
        };
    }

    /** Computes the values of the rows of one key, [from, to), which stand in the canonical order. */
    public void key(int from, int to) {
        for (Ranges each : ranges.values()) {
            each.key(from, to);
        }
        for (Series each : series.values()) {
            each.key(from, to);
        }
        for (SweepTask task : tasks) {
            task.key(from, to);
        }
    }

    /** One vector per rolling column; place 0 belongs to the first row of the {@link RollingPlan.Rows}. */
    public List<Vector> results() {
        Vector[] results = new Vector[columns];
        for (SweepTask task : tasks) {
            task.results(results);
        }
        return List.of(results);
    }
}
