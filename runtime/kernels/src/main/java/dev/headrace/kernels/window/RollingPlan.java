package dev.headrace.kernels.window;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.AggregateKind;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.op.RollingColumn;
import dev.headrace.ir.op.RollingWindow;
import dev.headrace.ir.type.DataType;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.expr.RowErrors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * How the columns of one {@link dev.headrace.ir.op.Op.Rolling} are computed together: which expressions they need of each
 * row, and which of them share work. Safe to use from several threads.
 *
 * <pre>{@code
 * RollingPlan plan = RollingPlan.of(rolling.columns(), schema.knownTime().isPresent());
 * // evaluate plan.inputs() over the rows, leave out rows that fail, sort by key, then canonically (RowOrder)
 * RollingSweep sweep = plan.open(new RollingPlan.Rows(times, known, inputs, from, to), errors);
 * for (each key) sweep.key(firstRow, endRow);
 * List<Vector> columns = sweep.results();
 * }</pre>
 */
public final class RollingPlan {

    private final List<RollingColumn> columns;
    private final List<Expr> inputs = new ArrayList<>();
    private final List<Single> singles = new ArrayList<>();
    private final List<Family> families = new ArrayList<>();

    /** Where a column's argument and condition stand among the inputs; -1 if it has none. */
    record Inputs(int argument, int condition) {}

    /** A column by itself, and its place among all. */
    record Single(int place, RollingColumn column, Inputs inputs) {}

    /** Columns that count labels of one enum over one window. */
    record Family(int input, int labelCount, RollingWindow window, List<EnumCountTask.Label> labels) {}

    /** What the columns of a family agree in. */
    private record FamilyKey(Expr.ColumnRef column, RollingWindow window) {}

    private RollingPlan(List<RollingColumn> columns, boolean knownTime) {
        this.columns = List.copyOf(columns);
        Map<FamilyKey, List<Integer>> alike = new LinkedHashMap<>();
        for (int place = 0; place < columns.size(); place++) {
            Optional<FamilyKey> key = knownTime ? Optional.empty() : familyOf(columns.get(place));
            if (key.isPresent()) {
                alike.computeIfAbsent(key.get(), k -> new ArrayList<>()).add(place);
            } else {
                single(place);
            }
        }
        alike.forEach(this::family);
    }

    /**
     * A plan for columns over rows of one schema.
     *
     * @param knownTime whether rows say when they were known
     */
    public static RollingPlan of(List<RollingColumn> columns, boolean knownTime) {
        return new RollingPlan(columns, knownTime);
    }

    private void single(int place) {
        RollingColumn column = columns.get(place);
        int argument = column.call().argument().map(this::input).orElse(-1);
        int condition = column.call().condition().map(this::input).orElse(-1);
        singles.add(new Single(place, column, new Inputs(argument, condition)));
    }

    private void family(FamilyKey key, List<Integer> places) {
        List<EnumCountTask.Label> labels = new ArrayList<>();
        for (int place : places) {
            Expr condition = columns.get(place).call().condition().orElseThrow();
            labels.add(new EnumCountTask.Label(place, ordinal((Expr.Same) condition)));
        }
        int count = ((DataType.EnumOf) key.column().type()).labels().size();
        families.add(new Family(input(key.column()), count, key.window(), labels));
    }

    /** {@code count(where column == label)} belongs to a family. */
    private static Optional<FamilyKey> familyOf(RollingColumn column) {
        AggregateCall call = column.call();
        if (call.kind() == AggregateKind.COUNT
                && call.argument().isEmpty()
                && call.condition().orElse(null) instanceof Expr.Same same) {
            return enumColumn(same).map(c -> new FamilyKey(c, column.window()));
        }
        return Optional.empty();
    }

    private static Optional<Expr.ColumnRef> enumColumn(Expr.Same same) {
        Expr column = same.left() instanceof Expr.Literal ? same.right() : same.left();
        Expr label = same.left() instanceof Expr.Literal ? same.left() : same.right();
        return column instanceof Expr.ColumnRef ref
                        && label instanceof Expr.Literal
                        && ref.type() instanceof DataType.EnumOf
                ? Optional.of(ref)
                : Optional.empty();
    }

    private static int ordinal(Expr.Same same) {
        Expr label = same.left() instanceof Expr.Literal ? same.left() : same.right();
        return Math.toIntExact((Long) ((Expr.Literal) label).value());
    }

    private int input(Expr e) {
        int at = inputs.indexOf(e);
        if (at < 0) {
            at = inputs.size();
            inputs.add(e);
        }
        return at;
    }

    List<RollingColumn> columns() {
        return columns;
    }

    List<Single> singles() {
        return singles;
    }

    List<Family> families() {
        return families;
    }

    /** The expressions whose value every row must bring, in this order. */
    public List<Expr> inputs() {
        return List.copyOf(inputs);
    }

    /** The least time that the window of a row at {@code time} or later can reach back to. */
    public long oldest(long time) {
        long oldest = Long.MAX_VALUE;
        for (RollingColumn column : columns) {
            oldest = Math.min(oldest, new Bounds(column.window()).low(time));
        }
        return oldest;
    }

    /** A time from which on no window reaches back to a row at {@code time}; the greatest there is if there is none. */
    public long forgets(long time) {
        long after = time;
        for (RollingColumn column : columns) {
            Bounds bounds = new Bounds(column.window());
            after = Math.max(after, bounds.forgets(time));
        }
        return after;
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
     * @param errors told of rows whose result breaks a rule (a sum that overflows), by their number in {@code rows}; a row may
     *     be told more than once
     */
    public RollingSweep open(Rows rows, RowErrors errors) {
        return open(rows, column -> errors);
    }

    /** The same, with errors told by column: {@code errors} gives who is told of the column at a place among all. */
    public RollingSweep open(Rows rows, IntFunction<RowErrors> errors) {
        return new RollingSweep(this, rows, errors);
    }
}
