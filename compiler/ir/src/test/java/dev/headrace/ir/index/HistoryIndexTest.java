package dev.headrace.ir.index;

import static dev.headrace.ir.Samples.TX;
import static dev.headrace.ir.Samples.scan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.ir.Samples;
import dev.headrace.ir.function.AggregateKind;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.op.KeyPair;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.RollingColumn;
import dev.headrace.ir.op.RollingWindow;
import dev.headrace.ir.op.TimeWindow;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.pipeline.RelationKind;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

final class HistoryIndexTest {

    private static final long HOUR = 3_600_000_000L;

    private static History of(Op op) {
        return HistoryIndex.ofAll(Samples.pipeline()).of(op);
    }

    private static Op.Rolling rolling(Op input, OptionalLong width, OptionalLong hop) {
        AggregateCall count =
                new AggregateCall(AggregateKind.COUNT, Optional.empty(), Optional.empty(), List.of(), DataType.INT);
        RollingWindow window = new RollingWindow(RollingWindow.Bound.THROUGH, width, hop);
        RollingColumn column = new RollingColumn("c" + input.schema().columns().size(), count, window);
        List<Column> columns = new ArrayList<>(input.schema().columns());
        columns.add(Column.sure(column.name(), DataType.INT));
        Schema schema = new Schema(columns, TX.eventTime(), TX.knownTime());
        return new Op.Rolling("r", input, List.of("k"), List.of(column), schema);
    }

    private static Op.Rolling rolling(Op input, long width) {
        return rolling(input, OptionalLong.of(width), OptionalLong.empty());
    }

    private static Op.AsofJoin asof(Op left, Op right, long within) {
        List<String> none = right.schema().names().stream().map(n -> "").toList();
        return new Op.AsofJoin(
                "j", left, right, List.of(new KeyPair("k", "k")), OptionalLong.of(within), none, left.schema());
    }

    private static History history(long micros) {
        return new History(true, micros, false);
    }

    @Test
    void aSourceLooksAtNothing() {
        assertThat(of(scan("s"))).isEqualTo(history(0));
        assertThat(of(scan("s")).isNone()).isTrue();
    }

    @Test
    void windowsOnTopOfEachOtherAddUp() {
        assertThat(of(rolling(scan("s"), HOUR))).isEqualTo(history(HOUR));
        assertThat(of(rolling(rolling(scan("s"), HOUR), 24 * HOUR))).isEqualTo(history(25 * HOUR));
        assertThat(of(rolling(scan("s"), OptionalLong.of(24 * HOUR), OptionalLong.of(HOUR))))
                .as("its far end is rounded down")
                .isEqualTo(history(25 * HOUR));
    }

    @Test
    void theWidestOfSeveralColumnsCounts() {
        Op.Rolling one = rolling(scan("s"), HOUR);
        RollingColumn wide = new RollingColumn(
                "wide",
                one.columns().get(0).call(),
                new RollingWindow(RollingWindow.Bound.THROUGH, OptionalLong.of(7 * HOUR), OptionalLong.empty()));
        List<Column> columns = new ArrayList<>(one.schema().columns());
        columns.add(Column.sure("wide", DataType.INT));
        Op both = new Op.Rolling(
                "r",
                scan("s"),
                List.of("k"),
                List.of(one.columns().get(0), wide),
                new Schema(columns, TX.eventTime(), TX.knownTime()));
        assertThat(of(both)).isEqualTo(history(7 * HOUR));
    }

    @Test
    void anAsOfJoinLooksBackAndThenItsRightSideDoes() {
        assertThat(of(asof(scan("l"), rolling(scan("r"), HOUR), 2 * HOUR))).isEqualTo(history(3 * HOUR));
        assertThat(of(asof(rolling(scan("l"), 9 * HOUR), scan("r"), 2 * HOUR))).isEqualTo(history(9 * HOUR));
    }

    @Test
    void theTimeOfAWindowIsItsEnd() {
        assertThat(of(Samples.group("g", Optional.of(new TimeWindow.Sliding(HOUR, 2 * HOUR)))))
                .isEqualTo(history(2 * HOUR));
    }

    @Test
    void aSessionMayHaveBegunAtAnyTime() {
        assertThat(of(Samples.group("g", Optional.of(new TimeWindow.Session(HOUR)))))
                .isEqualTo(new History(true, 0, true));
    }

    @Test
    void whatIsOverAllTimeHasNoBeginning() {
        History unbounded = of(rolling(rolling(scan("s"), HOUR), OptionalLong.empty(), OptionalLong.empty()));
        assertThat(unbounded).isEqualTo(new History(true, HOUR, true));
        assertThat(unbounded.isNone()).isFalse();
    }

    @Test
    void rowsThatWarmUpWaitForNothingMore() {
        Op.Warming warming = new Op.Warming("w", rolling(scan("s"), HOUR));
        assertThat(of(warming)).isEqualTo(history(0));
        assertThat(of(rolling(warming, 2 * HOUR))).isEqualTo(history(2 * HOUR));
    }

    @Test
    void aRelationLooksAsFarAsItsRoot() {
        Relation sums = new Relation("sums", RelationKind.TABLE, rolling(scan("s"), HOUR), Optional.empty(), "");
        Pipeline p = Samples.pipeline();
        Pipeline pipeline =
                new Pipeline(p.packageName(), p.params(), p.sources(), List.of(sums), List.of(), List.of(), List.of());
        HistoryIndex index = HistoryIndex.ofAll(pipeline);
        assertThat(index.relation("sums")).isEqualTo(history(HOUR));
        Op read = new Op.Read("x", "sums", sums.schema(), Optional.of("tx"));
        assertThat(index.of(rolling(read, HOUR))).isEqualTo(history(2 * HOUR));
        assertThatThrownBy(() -> index.relation("other")).hasMessageContaining("other");
    }

    @Test
    void whatIsThereAtTheStartIsWhole() {
        Pipeline p = Samples.pipeline();
        HistoryIndex index = HistoryIndex.of(new Pipeline(
                p.packageName(),
                p.params(),
                p.sources().stream().map(HistoryIndexTest::batchOnly).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
        assertThat(index.of(rolling(scan("s"), HOUR))).isEqualTo(History.WHOLE);
        assertThat(index.of(rolling(scan("s"), OptionalLong.empty(), OptionalLong.empty()))
                        .isNone())
                .isTrue();
    }

    private static SourceDef batchOnly(SourceDef s) {
        return new SourceDef(
                s.name(),
                s.schema(),
                s.batch(),
                Optional.empty(),
                s.lateness(),
                s.late(),
                s.idle(),
                s.onError(),
                s.checks(),
                s.expectations(),
                s.doc());
    }

    @Test
    void sumsStopAtTheEndOfTime() {
        assertThat(history(Long.MAX_VALUE).plus(HOUR)).isEqualTo(history(Long.MAX_VALUE));
        assertThat(history(Long.MAX_VALUE).wholeFrom(5)).isEqualTo(Long.MAX_VALUE);
        assertThat(history(HOUR).wholeFrom(-HOUR)).isZero();
    }
}
