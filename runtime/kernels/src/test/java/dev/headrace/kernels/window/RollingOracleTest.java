package dev.headrace.kernels.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.AggregateKind;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.op.RollingColumn;
import dev.headrace.ir.op.RollingWindow;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.accumulate.Naive;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.batch.Vectors;
import dev.headrace.kernels.expr.ExprCompiler;
import dev.headrace.kernels.expr.FirstErrors;
import dev.headrace.kernels.expr.RowErrors;
import dev.headrace.kernels.order.RowOrder;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Rolling columns equal a loop over all pairs of rows, with bounds in unbounded arithmetic and sums in decimals. */
class RollingOracleTest {

    private static final DataType ENUM = new DataType.EnumOf("Kind", List.of("a", "b", "c"));
    private static final DataType DECIMAL = new DataType.Decimal(38, 3);
    private static final List<DataType> TYPES =
            List.of(DataType.FLOAT, DataType.INT, DECIMAL, DataType.STRING, DataType.DURATION, DataType.BOOL);
    private static final List<String> SHARES = List.of("0.0", "0.1", "0.5", "0.95", "1.0");

    private final Random random = new Random(42);

    @Test
    void rowsKnownWhenTheyHappen() {
        for (int round = 0; round < 120; round++) {
            check(false, round % 5 == 0, round % 7 == 0);
        }
    }

    @Test
    void rowsKnownLater() {
        for (int round = 0; round < 70; round++) {
            check(true, round % 5 == 0, false);
        }
    }

    private void check(boolean known, boolean wild, boolean extremeTimes) {
        Schema schema = schema(known);
        Batch batch = sorted(batch(schema, 1 + random.nextInt(40), known, wild, extremeTimes));
        List<RollingColumn> columns = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            columns.add(column(i));
        }
        for (int label = 0; label < 3; label++) {
            columns.add(new RollingColumn(
                    "label" + label, labelCount(label), columns.get(0).window()));
        }
        FirstErrors errors = new FirstErrors(batch.size());
        List<Vector> results = sweep(columns, batch, known, errors);
        for (int row = 0; row < batch.size(); row++) {
            boolean failed = false;
            for (int c = 0; c < columns.size(); c++) {
                Object expected = oracle(columns.get(c), batch, row, known);
                String what = columns.get(c) + " at " + row;
                if (expected == Naive.ERROR) {
                    failed = true;
                    assertThat(results.get(c).isNull(row)).as(what).isTrue();
                } else {
                    assertThat(results.get(c).boxed(row)).as(what).isEqualTo(expected);
                }
            }
            assertThat(errors.error(row) != null).isEqualTo(failed);
        }
    }

    private static List<Vector> sweep(List<RollingColumn> columns, Batch batch, boolean known, RowErrors errors) {
        RollingPlan plan = RollingPlan.of(columns, known);
        ExprCompiler compiler = new ExprCompiler(batch.schema(), Map.of());
        List<Vector> inputs = new ArrayList<>();
        for (Expr e : plan.inputs()) {
            inputs.add(compiler.compile(e).evaluate(batch, RowErrors.thrown()));
        }
        long[] time = longs(batch, "t");
        long[] knownTime = known ? longs(batch, "k") : null;
        RollingSweep sweep = plan.open(new RollingPlan.Rows(time, knownTime, inputs, 0, batch.size()), errors);
        int start = 0;
        for (int row = 1; row <= batch.size(); row++) {
            if (row == batch.size() || longs(batch, "key")[row] != longs(batch, "key")[start]) {
                sweep.key(start, row);
                start = row;
            }
        }
        return sweep.results();
    }

    private static Object oracle(RollingColumn column, Batch batch, int row, boolean known) {
        List<Object> values = new ArrayList<>();
        AggregateCall call = column.call();
        for (int other = 0; other < batch.size(); other++) {
            if (longs(batch, "key")[other] != longs(batch, "key")[row]
                    || !inside(column.window(), longs(batch, "t")[row], longs(batch, "t")[other])
                    || (known && other != row && longs(batch, "k")[other] > longs(batch, "t")[row])
                    || !holds(call, batch, other)) {
                continue;
            }
            Object value = call.argument().isEmpty()
                    ? Boolean.TRUE
                    : batch.column(((Expr.ColumnRef) call.argument().get()).column())
                            .boxed(other);
            if (value != null) {
                values.add(value);
            }
        }
        DataType argument = call.argument().map(Expr::type).orElse(DataType.BOOL);
        return call.kind() == AggregateKind.QUANTILE
                ? Naive.quantile(values, call.options().get(0).value().toString(), argument)
                : Naive.of(call.kind(), values, argument, call.type());
    }

    private static boolean holds(AggregateCall call, Batch batch, int row) {
        if (call.condition().isEmpty()) {
            return true;
        }
        if (call.condition().get() instanceof Expr.Same same) {
            Object label = ((Expr.Literal) same.right()).value();
            return label.equals(batch.column("kind").boxed(row));
        }
        return (Boolean) batch.column("flag").boxed(row);
    }

    private static boolean inside(RollingWindow window, long now, long then) {
        BigInteger t = BigInteger.valueOf(now);
        BigInteger other = BigInteger.valueOf(then);
        boolean through = window.bound() == RollingWindow.Bound.THROUGH;
        if (through ? other.compareTo(t) > 0 : other.compareTo(t) >= 0) {
            return false;
        }
        if (window.width().isEmpty()) {
            return true;
        }
        BigInteger far = t.subtract(BigInteger.valueOf(window.width().getAsLong()));
        if (window.hop().isPresent()) {
            BigInteger hop = BigInteger.valueOf(window.hop().getAsLong());
            BigInteger floor = far.subtract(far.mod(hop));
            return other.compareTo(floor) >= 0;
        }
        return through ? other.compareTo(far) > 0 : other.compareTo(far) >= 0;
    }

    private RollingColumn column(int number) {
        AggregateKind kind = AggregateKind.values()[random.nextInt(AggregateKind.values().length)];
        boolean numeric = kind == AggregateKind.SUM
                || kind == AggregateKind.AVG
                || kind == AggregateKind.VARIANCE
                || kind == AggregateKind.STDDEV;
        int type = random.nextInt(numeric ? 3 : TYPES.size());
        DataType argument = TYPES.get(type);
        boolean optional = random.nextBoolean();
        boolean count = kind == AggregateKind.COUNT && random.nextBoolean();
        List<Expr.Literal> options = kind == AggregateKind.QUANTILE
                ? List.of(new Expr.Literal(DataType.FLOAT, Double.valueOf(SHARES.get(random.nextInt(SHARES.size())))))
                : List.of();
        AggregateCall call = new AggregateCall(
                kind,
                count
                        ? Optional.empty()
                        : Optional.of(new Expr.ColumnRef((optional ? "o" : "s") + type, argument, optional)),
                random.nextInt(3) == 0
                        ? Optional.of(new Expr.ColumnRef("flag", DataType.BOOL, false))
                        : Optional.empty(),
                options,
                result(kind, argument));
        return new RollingColumn("c" + number, call, window(kind));
    }

    private static DataType result(AggregateKind kind, DataType argument) {
        return switch (kind) {
            case COUNT, DISTINCT -> DataType.INT;
            case AVG, VARIANCE, STDDEV -> DataType.FLOAT;
            case SUM, MIN, MAX, FIRST, LAST, QUANTILE -> argument;
            case COLLECT -> new DataType.ListOf(argument);
        };
    }

    private AggregateCall labelCount(int label) {
        Expr condition = new Expr.Same(new Expr.ColumnRef("kind", ENUM, true), new Expr.Literal(ENUM, (long) label));
        return new AggregateCall(
                AggregateKind.COUNT, Optional.empty(), Optional.of(condition), List.of(), DataType.INT);
    }

    private RollingWindow window(AggregateKind kind) {
        RollingWindow.Bound bound = random.nextBoolean() ? RollingWindow.Bound.THROUGH : RollingWindow.Bound.BEFORE;
        if (random.nextInt(6) == 0) {
            return new RollingWindow(bound, OptionalLong.empty(), OptionalLong.empty());
        }
        OptionalLong width = OptionalLong.of(1 + random.nextInt(30));
        boolean hop = kind.allowsHop() && random.nextInt(3) == 0;
        return new RollingWindow(bound, width, hop ? OptionalLong.of(1 + random.nextInt(9)) : OptionalLong.empty());
    }

    private static Schema schema(boolean known) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.sure("key", DataType.INT));
        columns.add(Column.sure("t", DataType.INSTANT));
        columns.add(Column.sure("k", DataType.INSTANT));
        columns.add(Column.sure("flag", DataType.BOOL));
        columns.add(Column.optional("kind", ENUM));
        for (int i = 0; i < TYPES.size(); i++) {
            columns.add(Column.sure("s" + i, TYPES.get(i)));
            columns.add(Column.optional("o" + i, TYPES.get(i)));
        }
        return new Schema(columns, Optional.of("t"), known ? Optional.of("k") : Optional.empty());
    }

    private Batch batch(Schema schema, int size, boolean known, boolean wild, boolean extremeTimes) {
        List<Vector> vectors = new ArrayList<>();
        List<Object> times = new ArrayList<>();
        for (Column column : schema.columns()) {
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                values.add(value(column, i, times, wild, extremeTimes));
            }
            if (column.name().equals("t")) {
                times.addAll(values);
            }
            vectors.add(Vectors.of(column.type(), values));
        }
        return new Batch(schema, size, vectors, null);
    }

    private Object value(Column column, int row, List<Object> times, boolean wild, boolean extremeTimes) {
        if (column.name().equals("key")) {
            return (long) random.nextInt(2);
        }
        if (column.name().equals("t")) {
            long near = random.nextInt(60) - 30;
            return extremeTimes
                    ? (random.nextBoolean() ? Long.MIN_VALUE + 30 + near : Long.MAX_VALUE - 30 + near)
                    : near;
        }
        if (column.name().equals("k")) {
            return (Long) times.get(row) + random.nextInt(20) - 8;
        }
        if (column.optional() && random.nextInt(4) == 0) {
            return null;
        }
        return plain(column.type(), wild);
    }

    private Object plain(DataType type, boolean wild) {
        if (type.equals(DataType.FLOAT)) {
            double value = random.nextInt(10_000) / 100.0 - 20;
            return wild ? Values.wild(random) : value + 0.0;
        }
        if (type.equals(DECIMAL)) {
            return wild
                    ? new BigDecimal(new BigInteger(125, random), 3)
                    : BigDecimal.valueOf(random.nextInt(1000) - 500, 3);
        }
        if (type.equals(DataType.STRING)) {
            return List.of("a", "b", "\uFFFF", "\uD801\uDC37", "").get(random.nextInt(5));
        }
        if (type.equals(DataType.BOOL)) {
            return random.nextBoolean();
        }
        if (type.equals(ENUM)) {
            return (long) random.nextInt(3);
        }
        return wild ? random.nextLong() : (long) random.nextInt(7) - 3;
    }

    private static Batch sorted(Batch batch) {
        RowOrder canonical = RowOrder.canonical(batch.schema());
        int[] byTime = canonical.sorted(batch);
        Batch ordered = batch.take(byTime, byTime.length);
        int[] byKey = RowOrder.by(batch.schema(), List.of("key")).sorted(ordered);
        return ordered.take(byKey, byKey.length);
    }

    private static long[] longs(Batch batch, String column) {
        return ((LongVector) batch.column(column)).values();
    }
}
