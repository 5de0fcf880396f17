package dev.headrace.operators.stream;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.op.Aggregation;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.RollingColumn;
import dev.headrace.ir.op.RollingWindow;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.BoolVector;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.expr.CompiledExpr;
import dev.headrace.kernels.expr.ExprCompiler;
import dev.headrace.kernels.order.RowOrder;
import dev.headrace.kernels.window.RollingPlan;
import dev.headrace.kernels.window.TiledWindow;
import dev.headrace.operators.fate.StepErrors;
import dev.headrace.operators.op.AggregateInput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rolling windows. Exact ones keep the rows they reach back to, and of these only the columns they read; windows with a hop or
 * without a far end keep states ({@link TiledWindow}). Rows that say when they were known are all kept: one told of long
 * afterwards needs the rows of its own time.
 */
final class RollingKind implements MachineKind {

    private static final String TIME = "#time";
    private static final String KNOWN = "#known";

    private final Op.Rolling op;
    final StepErrors errors;
    final RowTimes times;
    final RowOrder order;
    final AggregateInput checked;
    final RollingPlan exact;
    /** Where the exact columns stand among all. */
    final int[] exactPlaces;

    final Schema retained;
    final List<Tiled> tiled = new ArrayList<>();
    private final List<CompiledExpr> exactInputs = new ArrayList<>();

    RollingKind(Op.Rolling op, Map<String, Object> params, StepErrors errors) {
        this.op = op;
        this.errors = errors;
        Schema input = op.input().schema();
        this.times = new RowTimes(input);
        this.order = RowOrder.canonical(input);
        this.checked = new AggregateInput(input, aggregations(op), true, params, errors);
        ExprCompiler compiler = new ExprCompiler(input, params);
        List<RollingColumn> exactColumns = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        Map<RollingWindow, List<Integer>> states = new LinkedHashMap<>();
        for (int i = 0; i < op.columns().size(); i++) {
            RollingWindow window = op.columns().get(i).window();
            if (TiledWindow.keeps(window) && !times.knownLater()) {
                states.computeIfAbsent(window, w -> new ArrayList<>()).add(i);
            } else {
                exactColumns.add(op.columns().get(i));
                places.add(i);
            }
        }
        this.exact = RollingPlan.of(exactColumns, times.knownLater());
        this.exactPlaces = places.stream().mapToInt(Integer::intValue).toArray();
        exact.inputs().forEach(e -> exactInputs.add(compiler.compile(e)));
        this.retained = retained(exact.inputs(), times.knownLater());
        states.forEach((window, columns) -> tiled.add(new Tiled(op, window, columns, compiler)));
    }

    private static List<Aggregation> aggregations(Op.Rolling op) {
        return op.columns().stream()
                .map(c -> new Aggregation(c.name(), c.call()))
                .toList();
    }

    private static Schema retained(List<Expr> inputs, boolean known) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.sure(TIME, DataType.INSTANT));
        if (known) {
            columns.add(Column.sure(KNOWN, DataType.INSTANT));
        }
        for (int i = 0; i < inputs.size(); i++) {
            columns.add(Column.optional("#" + i, inputs.get(i).type()));
        }
        return new Schema(columns, Optional.of(TIME), known ? Optional.of(KNOWN) : Optional.empty());
    }

    /** What is kept of rows. */
    Batch retain(Batch rows) {
        List<Vector> columns = new ArrayList<>();
        columns.add(rows.column(op.input().schema().eventTime().orElseThrow()));
        op.input().schema().knownTime().ifPresent(k -> columns.add(rows.column(k)));
        exactInputs.forEach(e -> columns.add(value(e, rows)));
        return Batch.of(retained, rows.size(), columns, null);
    }

    private static Vector value(CompiledExpr e, Batch rows) {
        return e.evaluate(rows, (row, error) -> {
            // Failed already where its condition holds; elsewhere its value is not looked at.
        });
    }

    /** The name of a rolling column. */
    String name(int place) {
        return op.columns().get(place).name();
    }

    int columns() {
        return op.columns().size();
    }

    @Override
    public List<Input> inputs() {
        return List.of(new Input(op.input().schema(), op.keys()));
    }

    @Override
    public Schema schema() {
        return op.schema();
    }

    @Override
    public Due due(int input, Batch rows) {
        return times.due(rows);
    }

    @Override
    public Machine fresh() {
        return new RollingMachine(this);
    }

    @Override
    public Machine load(byte[] saved) {
        RollingMachine machine = new RollingMachine(this);
        machine.load(new StateIn(saved));
        return machine;
    }

    /** Columns over one window that is kept as states. */
    static final class Tiled {
        private final RollingWindow window;
        final int[] places;
        private final List<AggregateCall> calls = new ArrayList<>();
        private final List<Optional<CompiledExpr>> arguments = new ArrayList<>();
        private final List<Optional<CompiledExpr>> conditions = new ArrayList<>();

        Tiled(Op.Rolling op, RollingWindow window, List<Integer> columns, ExprCompiler compiler) {
            this.window = window;
            this.places = columns.stream().mapToInt(Integer::intValue).toArray();
            for (int place : places) {
                AggregateCall call = op.columns().get(place).call();
                calls.add(call);
                arguments.add(call.argument().map(compiler::compile));
                conditions.add(call.condition().map(compiler::compile));
            }
        }

        TiledWindow fresh() {
            return new TiledWindow(window, calls);
        }

        int calls() {
            return calls.size();
        }

        // Class files of JDK 17 do not say that a record's parts may be null.
        @SuppressWarnings("NullAway")
        List<TiledWindow.Taken> taken(Batch rows) {
            List<TiledWindow.Taken> taken = new ArrayList<>();
            for (int c = 0; c < calls.size(); c++) {
                taken.add(new TiledWindow.Taken(
                        arguments.get(c).map(e -> value(e, rows)).orElse(null),
                        (BoolVector) conditions.get(c).map(e -> value(e, rows)).orElse(null)));
            }
            return taken;
        }
    }
}
