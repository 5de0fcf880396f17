package dev.headrace.ir.verify;

import static dev.headrace.ir.Samples.TX;
import static dev.headrace.ir.Samples.scan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.headrace.ir.Samples;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.ml.Definition;
import dev.headrace.ir.ml.LabelDef;
import dev.headrace.ir.ml.SplitDef;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.pipeline.RelationKind;
import dev.headrace.ir.pipeline.Unbuilt;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.ir.plan.Stage;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class IrVerifierTest {

    private static Relation table(String name, Op root) {
        return new Relation(name, RelationKind.TABLE, root, Optional.empty(), "");
    }

    private static Pipeline of(Relation... relations) {
        return new Pipeline(
                "", List.of(), List.of(Samples.source()), List.of(relations), List.of(), List.of(), List.of());
    }

    private static Op read(String relation) {
        return new Op.Read(relation + ".read", relation, TX, Optional.of("tx"));
    }

    @Test
    void acceptsWhatIsSound() {
        assertThat(IrVerifier.check(of(table("a", scan("a.0")), table("b", read("a")))))
                .isEmpty();
    }

    @Test
    void aRelationReadsEarlierOnes() {
        assertThat(IrVerifier.check(of(table("b", read("a")), table("a", scan("a.0")))))
                .containsExactly("a.read: reads `a`, which does not come before");
    }

    @Test
    void aReadHasTheColumnsOfTheRelation() {
        Op narrow = new Op.Read("r", "a", Schema.of(List.of()), Optional.of("tx"));
        assertThat(IrVerifier.check(of(table("a", scan("a.0")), table("b", narrow))))
                .containsExactly("r: columns that are not the relation's");
        Op foreign = new Op.Read("r", "a", TX, Optional.of("other"));
        assertThat(IrVerifier.check(of(table("a", scan("a.0")), table("b", foreign))))
                .containsExactly("r: an origin that is not the relation's");
    }

    @Test
    void idsAndNamesStandOnce() {
        assertThat(IrVerifier.check(of(table("a", scan("x")), table("a", scan("x")))))
                .containsExactly("a: a name that stands twice", "x: an id that stands twice");
    }

    @Test
    void aScanGivesColumnsOfItsSource() {
        Schema turned = Schema.of(List.of(TX.columns().get(2), TX.columns().get(0)));
        Schema other = Schema.of(List.of(Column.optional("n", DataType.INT)));
        assertThat(IrVerifier.check(of(table("a", new Op.Scan("a", "tx", turned)))))
                .isNotEmpty();
        assertThat(IrVerifier.check(of(table("a", new Op.Scan("a", "tx", other)))))
                .containsExactly("a: a column that is not as the source declares it");
        assertThat(IrVerifier.check(of(table("a", new Op.Scan("a", "gone", TX)))))
                .containsExactly("a: no source `gone`");
    }

    @Test
    void noTypeIsUnknown() {
        Schema schema = Schema.of(List.of(Column.sure("u", new DataType.Unknown())));
        Op via = new Op.Via("v", scan("a"), "step", List.of(), "out", schema, Optional.of(Samples.clean()));
        assertThat(IrVerifier.check(of(table("a", via)))).containsExactly("v `u`: a type that is not known");
    }

    @Test
    void valuesAreSuchAsTheirTypeHolds() {
        List<Object> wrong = List.of(Double.NaN, -0.0, Double.POSITIVE_INFINITY);
        for (Object value : wrong) {
            Expr e = new Expr.Same(new Expr.Literal(DataType.FLOAT, value), new Expr.Literal(DataType.FLOAT, 1.0));
            assertThat(IrVerifier.check(of(table("a", new Op.Filter("f", scan("s"), e)))))
                    .containsExactly("f: a value that is no Float");
        }
    }

    @Test
    void aParameterIsDeclared() {
        Expr limit = new Expr.Same(new Expr.ParamRef("limit", DataType.INT), Samples.number(1));
        assertThat(IrVerifier.check(of(table("a", new Op.Filter("f", scan("s"), limit)))))
                .containsExactly("f: no such parameter `limit`");
    }

    @Test
    void aStageNamesWhatItReads() {
        Pipeline pipeline = of(table("a", scan("a.0")));
        PlannedOutput output = new PlannedOutput("a", PlannedOutput.Kind.RELATION, read("a"), Optional.empty());
        Stage right = new Stage.Dataflow("flow.a", List.of("tx"), List.of("a"), List.of(output));
        Stage wrong = new Stage.Dataflow("flow.a", List.of(), List.of(), List.of(output));
        assertThat(IrVerifier.check(new Plan(pipeline, List.of(right)))).isEmpty();
        assertThat(IrVerifier.check(new Plan(pipeline, List.of(wrong))))
                .containsExactly("flow.a: reads a relation of another stage", "a: a relation in no stage");
        assertThatIllegalStateException()
                .isThrownBy(() -> IrVerifier.verified(new Plan(pipeline, List.of(wrong)), "cutting"))
                .withMessageStartingWith("after cutting: ");
    }

    @Test
    void aStageWaitsForEarlierOnes() {
        Stage late = new Stage.OpaqueStep(
                "step.a",
                List.of("flow.a"),
                (Op.Via) Samples.ops().get("Via"),
                new Binding("csv", "in.csv", List.of(), List.of()),
                new Binding("csv", "out.csv", List.of(), List.of()));
        assertThat(IrVerifier.check(new Plan(of(), List.of(late))))
                .containsExactly("step.a: comes before a stage it waits for");
    }

    private static List<String> of(Unbuilt unbuilt, Relation... relations) {
        Pipeline p = of(relations);
        return IrVerifier.check(
                new Pipeline("", p.params(), p.sources(), p.relations(), List.of(), List.of(), List.of(unbuilt)));
    }

    private static Unbuilt defined(String name, Definition definition) {
        return new Unbuilt("label", name, Optional.of(definition));
    }

    @Test
    void aDefinitionIsOfADatasetAndOfItsOwnDeclaration() {
        Relation base = table("base", scan("base.0"));
        assertThat(of(defined("big", Samples.label()), base)).isEmpty();
        assertThat(of(defined("small", Samples.label()), base))
                .containsExactly("small: a definition of something else");
        assertThat(of(defined("big", Samples.label()))).containsExactly("big: no dataset `base`");
    }

    @Test
    void aLabelReadsTheRowsItStartsFrom() {
        LabelDef label = Samples.label();
        Op fewer = new Op.Scan("big.0", "tx", Schema.of(TX.columns().subList(0, 1)));
        LabelDef wrong = new LabelDef("big", "base", fewer, 0, false, label.value());
        assertThat(of(defined("big", wrong), table("base", scan("base.0")))).containsExactly("big: no such column `n`");
    }

    @Test
    void aSplitIsByTheEventTimeOrBySureKeys() {
        Relation base = table("base", scan("base.0"));
        SplitDef time = Samples.split(SplitDef.Cut.TIME);
        SplitDef hash = Samples.split(SplitDef.Cut.HASH);
        assertThat(of(defined("parts", time), base)).isEmpty();
        assertThat(of(defined("halves", hash), base)).isEmpty();
        SplitDef byNumber = new SplitDef(
                "parts", "base", SplitDef.Cut.TIME, List.of("n"), time.parts(), time.embargo(), OptionalLong.of(1));
        assertThat(of(defined("parts", byNumber), base))
                .containsExactly(
                        "parts: a split by time that is not by event time", "parts: a split by time has no seed");
        SplitDef byOptional = new SplitDef(
                "halves", "base", SplitDef.Cut.HASH, List.of("x"), time.parts(), time.embargo(), hash.seed());
        assertThat(of(defined("halves", byOptional), base))
                .containsExactly("halves: no sure key `x`", "halves: a split by hash has no embargo");
    }
}
