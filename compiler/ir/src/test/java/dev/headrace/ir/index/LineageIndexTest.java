package dev.headrace.ir.index;

import static dev.headrace.ir.Samples.TX;
import static dev.headrace.ir.Samples.call;
import static dev.headrace.ir.Samples.number;
import static dev.headrace.ir.Samples.ref;
import static dev.headrace.ir.Samples.scan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.ir.Samples;
import dev.headrace.ir.Tiny;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.op.Assign;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.TimeWindow;
import dev.headrace.ir.pipeline.ErrorPolicy;
import dev.headrace.ir.pipeline.Fate;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.pipeline.RelationKind;
import dev.headrace.ir.pipeline.SinkDef;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.ir.type.Taint;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class LineageIndexTest {

    /** No rules, so that no edges come from them. */
    private static final SourceDef SOURCE = new SourceDef(
            "tx",
            TX,
            Optional.empty(),
            Optional.empty(),
            OptionalLong.empty(),
            Fate.DROP,
            OptionalLong.empty(),
            Optional.of(ErrorPolicy.of(Fate.FAIL)),
            List.of(),
            List.of(),
            "");

    private static Pipeline pipeline(Op root) {
        Relation a = new Relation("a", RelationKind.TABLE, root, Optional.empty(), "");
        Op read = new Op.Read("s.0", "a", a.schema(), root.origin());
        SinkDef sink = new SinkDef("s", read, Optional.empty(), Optional.empty(), true, false, "");
        return new Pipeline("", List.of(), List.of(SOURCE), List.of(a), List.of(sink), List.of(), List.of());
    }

    /** {@code source.column INFLUENCE op}, a star if it masks. */
    private static List<String> into(Op root, String column) {
        return LineageIndex.of(pipeline(root)).into(ColumnNode.relation("a", column)).stream()
                .map(e -> e.from() + " " + e.influence() + (e.masking() ? "* " : " ") + e.op())
                .toList();
    }

    private static Op derive(Expr value) {
        Column column = new Column("v", value.type(), value.optional(), Taint.NONE);
        return new Op.Project("a.1", scan("a.0"), List.of(new Assign("v", value)), Schema.of(List.of(column)));
    }

    @Test
    void aColumnHandedOnIsIdentity() {
        assertThat(into(scan("a.0"), "n")).containsExactly("tx.n IDENTITY a.0");
        assertThat(into(derive(ref(TX, "n")), "v")).containsExactly("tx.n IDENTITY a.0");
    }

    @Test
    void aComputedColumnIsATransformation() {
        assertThat(into(derive(call(Tiny.ADD, ref(TX, "n"), ref(TX, "x"))), "v"))
                .containsExactly("tx.n TRANSFORMATION a.1", "tx.x TRANSFORMATION a.1");
    }

    @Test
    void aHashMasks() {
        assertThat(into(derive(call(Tiny.HASH, ref(TX, "x"))), "v")).containsExactly("tx.x TRANSFORMATION* a.1");
    }

    @Test
    void aConditionIsIndirect() {
        Expr choice = new Expr.If(call(Tiny.LESS, ref(TX, "n"), number(3)), number(1), ref(TX, "x"));
        assertThat(into(derive(choice), "v")).containsExactly("tx.n CONDITIONAL a.1", "tx.x TRANSFORMATION a.1");
    }

    @Test
    void aFilterHasAPartInEveryColumn() {
        Op filter = new Op.Filter("a.1", scan("a.0"), call(Tiny.LESS, ref(TX, "n"), number(3)));
        assertThat(into(filter, "k")).containsExactly("tx.k IDENTITY a.0", "tx.n FILTER a.1");
    }

    @Test
    void aGroupGathersByItsKeys() {
        Op group = Samples.group("a", Optional.of(new TimeWindow.Sliding(1, 1)));
        assertThat(into(group, "total"))
                .containsExactly(
                        "tx.x AGGREGATION a.1", "tx.n CONDITIONAL a.1", "tx.k GROUP_BY a.1", "tx.t WINDOW a.1");
        assertThat(into(group, "end"))
                .containsExactly("tx.t TRANSFORMATION a.1", "tx.k GROUP_BY a.1", "tx.t WINDOW a.1");
    }

    @Test
    void aRollingColumnDependsOnItsWindow() {
        Op rolling = Samples.rolling(scan("a.0"), "a.1");
        assertThat(into(rolling, "max_2h"))
                .containsExactly("tx.n AGGREGATION a.1", "tx.k WINDOW a.1", "tx.t WINDOW a.1");
        assertThat(into(rolling, "n")).containsExactly("tx.n IDENTITY a.0");
    }

    @Test
    void anAsofJoinLeavesTheLeftAlone() {
        Op asof = Samples.ops().get("AsofJoin");
        assertThat(into(asof, "n")).containsExactly("tx.n IDENTITY g.0");
        assertThat(into(asof, "last")).containsExactly("tx.n IDENTITY g.1", "tx.k JOIN g.2", "tx.t JOIN g.2");
    }

    @Test
    void rulesThatTakeRowsAwayAreFilters() {
        Pipeline p = Samples.pipeline();
        List<LineageEdge> edges = LineageIndex.of(p).into(ColumnNode.sink("all", "k"));
        assertThat(edges)
                .extracting(e -> e.from() + " " + e.influence())
                .containsExactly("tx.k IDENTITY", "tx.n FILTER");
    }

    @Test
    void closuresGoAllTheWay() {
        Op filter = new Op.Filter(
                "a.1", derive(call(Tiny.ADD, ref(TX, "n"), number(1))), new Expr.Literal(DataType.BOOL, true));
        LineageIndex lineage = LineageIndex.of(pipeline(filter));
        assertThat(lineage.upstream(ColumnNode.sink("s", "v")))
                .containsExactly(ColumnNode.relation("a", "v"), ColumnNode.source("tx", "n"));
        assertThat(lineage.downstream(ColumnNode.source("tx", "n")))
                .containsExactly(ColumnNode.relation("a", "v"), ColumnNode.sink("s", "v"));
        assertThat(lineage.downstream(ColumnNode.source("tx", "k"))).isEmpty();
    }

    @Test
    void isMadeOncePerPipeline() {
        Pipeline p = pipeline(scan("a.0"));
        assertThat(LineageIndex.of(p)).isSameAs(LineageIndex.of(p));
    }

    @Test
    void taintIsTracedToItsSource() {
        TaintIndex taint = TaintIndex.of(pipeline(scan("a.0")));
        assertThat(taint.privateBecauseOf(ColumnNode.sink("s", "x"))).containsExactly(ColumnNode.source("tx", "x"));
        assertThat(taint.privateBecauseOf(ColumnNode.sink("s", "n"))).isEmpty();
        assertThat(taint.labelBecauseOf(ColumnNode.sink("s", "x"))).isEmpty();
    }

    @Test
    void schemasAndOperatorsAreFoundByName() {
        SchemaIndex schemas = SchemaIndex.of(pipeline(scan("a.0")));
        assertThat(schemas.names()).containsExactly("tx", "a", "s");
        assertThat(schemas.schema("a")).contains(TX);
        assertThat(schemas.owner("a.0")).contains("a");
        assertThat(schemas.op("s.0")).isPresent();
    }
}
