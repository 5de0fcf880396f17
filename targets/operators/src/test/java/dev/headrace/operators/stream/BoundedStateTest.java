package dev.headrace.operators.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.AggregateKind;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.op.Aggregation;
import dev.headrace.ir.op.KeyPair;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.RollingColumn;
import dev.headrace.ir.op.RollingWindow;
import dev.headrace.ir.op.TimeWindow;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.Vectors;
import dev.headrace.operators.fate.StepErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What machines keep is bounded as the language says, and goes when time has passed. Times are small numbers here. */
final class BoundedStateTest {

    private static final Schema SCHEMA = new Schema(
            List.of(
                    Column.sure("k", DataType.STRING),
                    Column.sure("t", DataType.INSTANT),
                    Column.sure("x", DataType.FLOAT)),
            Optional.of("t"),
            Optional.empty());
    private static final Op.Scan SCAN = new Op.Scan("s.0.from", "s", SCHEMA);
    private static final Expr X = new Expr.ColumnRef("x", DataType.FLOAT, false);

    @Test
    void windowsWithHopKeepTilesAndNoRows() {
        long width = 100;
        long hop = 7;
        RollingMachine machine = rolling(OptionalLong.of(width), OptionalLong.of(hop));
        int most = 0;
        int bytes = 0;
        for (long t = 0; t < 2000; t++) {
            machine.accept(0, row(t));
            assertThat(machine.advance(t + 1)).hasSize(1);
            most = Math.max(most, machine.tiles());
            bytes = Math.max(bytes, machine.save().length);
            assertThat(machine.retained()).isZero();
        }
        assertThat(most).isGreaterThan(10).isLessThanOrEqualTo((int) (width / hop + 2));
        assertThat(bytes).isLessThan(1000);
        assertGoes(machine, 2000 + width + hop);
    }

    @Test
    void exactWindowsKeepTheRowsTheyReachBackTo() {
        RollingMachine machine = rolling(OptionalLong.of(50), OptionalLong.empty());
        for (long t = 0; t < 2000; t++) {
            machine.accept(0, row(t));
            machine.advance(t + 1);
            assertThat(machine.retained()).isLessThanOrEqualTo(50);
        }
        assertThat(machine.retained()).isEqualTo(49);
        assertGoes(machine, 2000 + 51);
    }

    @Test
    void windowsWithoutFarEndKeepOneState() {
        RollingMachine machine = rolling(OptionalLong.empty(), OptionalLong.empty());
        machine.accept(0, row(0));
        machine.advance(1);
        int first = machine.save().length;
        for (long t = 1; t < 2000; t++) {
            machine.accept(0, row(t));
            machine.advance(t + 1);
        }
        assertThat(machine.save().length).isLessThanOrEqualTo(first + 16);
        assertThat(machine.nextTime()).isEmpty();
        machine.advance(Long.MAX_VALUE);
        assertThat(machine.save()).isEmpty();
    }

    @Test
    void joinsInTimeKeepOneRowOfTheRightSide() {
        Schema joined = new Schema(
                List.of(
                        Column.sure("k", DataType.STRING),
                        Column.sure("t", DataType.INSTANT),
                        Column.sure("x", DataType.FLOAT),
                        Column.optional("y", DataType.FLOAT)),
                Optional.of("t"),
                Optional.empty());
        Op.AsofJoin op = new Op.AsofJoin(
                "j.1.asof",
                SCAN,
                SCAN,
                List.of(new KeyPair("k", "k")),
                OptionalLong.of(30),
                List.of("", "", "y"),
                joined);
        AsofMachine machine =
                (AsofMachine) Machines.of(op, Map.of(), errors()).orElseThrow().fresh();
        for (long t = 0; t < 500; t++) {
            machine.accept(AsofKind.RIGHT, row(t));
            machine.advance(t + 1);
            assertThat(machine.rights()).isLessThanOrEqualTo(1);
        }
        assertGoes(machine, 500 + 31);
    }

    @Test
    void windowsAndSessionsKeepStatesOfOpenOnes() {
        GroupMachine sliding = group(new TimeWindow.Sliding(10, 40));
        GroupMachine session = group(new TimeWindow.Session(10));
        for (long t = 0; t < 500; t++) {
            sliding.accept(0, row(t));
            sliding.advance(t + 1);
            assertThat(sliding.windows()).isLessThanOrEqualTo(4);
            session.accept(0, row(t * 20));
            session.advance(t * 20 + 11);
            assertThat(session.windows()).isZero();
        }
        assertGoes(sliding, 600);
        assertThat(session.save()).isEmpty();
    }

    @Test
    void aKeyIsRememberedInTwoBytesUnlessTimeIsPartOfIt() {
        Machine byKey = dedupe(List.of("k"));
        byKey.accept(0, row(5));
        assertThat(byKey.advance(6)).hasSize(1);
        assertThat(byKey.save()).hasSize(2);
        byKey.accept(0, row(9));
        assertThat(byKey.advance(10)).isEmpty();
        Machine byTime = dedupe(List.of("k", "t"));
        byTime.accept(0, row(5));
        assertThat(byTime.advance(6)).hasSize(1);
        assertThat(byTime.save()).isEmpty();
    }

    private static void assertGoes(Machine machine, long by) {
        assertThat(machine.save()).isNotEmpty();
        for (OptionalLong next = machine.nextTime(); next.isPresent(); next = machine.nextTime()) {
            assertThat(next.getAsLong()).isLessThanOrEqualTo(by);
            machine.advance(next.getAsLong());
        }
        assertThat(machine.save()).isEmpty();
    }

    private static RollingMachine rolling(OptionalLong width, OptionalLong hop) {
        RollingWindow window = new RollingWindow(RollingWindow.Bound.THROUGH, width, hop);
        List<Column> columns = new ArrayList<>(SCHEMA.columns());
        columns.add(Column.sure("sum", DataType.FLOAT));
        Op.Rolling op = new Op.Rolling(
                "f.1.features",
                SCAN,
                List.of("k"),
                List.of(new RollingColumn("sum", sum(), window)),
                new Schema(columns, Optional.of("t"), Optional.empty()));
        return (RollingMachine)
                Machines.of(op, Map.of(), errors()).orElseThrow().fresh();
    }

    private static AggregateCall sum() {
        return new AggregateCall(AggregateKind.SUM, Optional.of(X), Optional.empty(), List.of(), DataType.FLOAT);
    }

    private static GroupMachine group(TimeWindow window) {
        Schema schema = new Schema(
                List.of(
                        Column.sure("k", DataType.STRING),
                        Column.sure("start", DataType.INSTANT),
                        Column.sure("end", DataType.INSTANT),
                        Column.sure("sum", DataType.FLOAT)),
                Optional.of("end"),
                Optional.empty());
        Op.Group op = new Op.Group(
                "g.1.group", SCAN, List.of("k"), Optional.of(window), List.of(new Aggregation("sum", sum())), schema);
        return (GroupMachine) Machines.of(op, Map.of(), errors()).orElseThrow().fresh();
    }

    private static Machine dedupe(List<String> keys) {
        return Machines.of(new Op.Dedupe("d.1.dedupe", SCAN, keys), Map.of(), errors())
                .orElseThrow()
                .fresh();
    }

    private static StepErrors errors() {
        return new StepErrors("s", null);
    }

    private static Batch row(long time) {
        return Batch.of(
                SCHEMA,
                1,
                List.of(
                        Vectors.of(DataType.STRING, List.of("a")),
                        Vectors.of(DataType.INSTANT, List.of(time)),
                        Vectors.of(DataType.FLOAT, List.of(time * 0.1))),
                null);
    }
}
