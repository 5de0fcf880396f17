package dev.headrace.kernels.window;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.op.RollingColumn;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.expr.RowErrors;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the columns of one {@link dev.headrace.ir.op.Op.Rolling} are computed together: which expressions they need of each
 * row, and which of them share work. Safe to use from several threads.
 *
 * <pre>{@code
 * RollingPlan plan = RollingPlan.of(rolling.columns());
 * // evaluate plan.inputs() over the rows, leave out rows that fail, sort by key, then canonically (RowOrder)
 * RollingSweep sweep = plan.open(new RollingPlan.Rows(times, known, inputs, from, to), errors);
 * for (each key) sweep.key(firstRow, endRow);
 * List<Vector> columns = sweep.results();
 * }</pre>
 */
public final class RollingPlan {

    private final List<RollingColumn> columns;
    private final List<Expr> inputs = new ArrayList<>();
    private final List<Inputs> wanted = new ArrayList<>();

    /** Where a column's argument and condition stand among the inputs; -1 if it has none. */
    record Inputs(int argument, int condition) {}

    private RollingPlan(List<RollingColumn> columns) {
        this.columns = List.copyOf(columns);
        for (RollingColumn column : columns) {
            int argument = column.call().argument().map(this::input).orElse(-1);
            int condition = column.call().condition().map(this::input).orElse(-1);
            wanted.add(new Inputs(argument, condition));
        }
    }

    public static RollingPlan of(List<RollingColumn> columns) {
        return new RollingPlan(columns);
    }

    /** The expressions whose value every row must bring, in this order. */
    public List<Expr> inputs() {
        return List.copyOf(inputs);
    }

    /**
     * Rows of some keys, those of one key together and in the canonical order.
     *
     * @param time the event time of each row
     * @param known when each row was known; null if rows do not say
     * @param inputs one vector per {@link #inputs}
     * @param from the first row that the sweep will be asked about
     * @param to the row after the last
     */
    public record Rows(long[] time, long @Nullable [] known, List<Vector> inputs, int from, int to) {
        public Rows {
            inputs = List.copyOf(inputs);
        }

        int size() {
            return to - from;
        }
    }

    /**
     * Starts a sweep over rows.
     *
     * @param errors told of rows whose result breaks a rule (a sum that overflows), by their number in {@code rows}
     */
    public RollingSweep open(Rows rows, RowErrors errors) {
        return new RollingSweep(columns, wanted, rows, errors);
    }

    private int input(Expr e) {
        int at = inputs.indexOf(e);
        if (at < 0) {
            at = inputs.size();
            inputs.add(e);
        }
        return at;
    }
}
