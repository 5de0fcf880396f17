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
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.ParamDef;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.pipeline.RelationKind;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.type.DataType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FingerprintIndexTest {

    private static Pipeline pipeline(SourceDef source, long limit, Relation... relations) {
        ParamDef param = new ParamDef("limit", DataType.INT, Optional.of(limit), Optional.empty(), "doc");
        return new Pipeline("", List.of(param), List.of(source), List.of(relations), List.of(), List.of(), List.of());
    }

    private static Relation table(String name, Op root) {
        return new Relation(name, RelationKind.TABLE, root, Optional.empty(), "");
    }

    private static String of(Pipeline pipeline, String relation) {
        return FingerprintIndex.of(pipeline).relation(relation).orElseThrow();
    }

    private static Op below(String id, Expr limit) {
        return new Op.Filter(id + ".1", scan(id + ".0"), call(Tiny.LESS, ref(TX, "n"), limit));
    }

    private final SourceDef source = Samples.source();
    private final String base = of(pipeline(source, 5, table("a", below("a", number(3)))), "a");

    @Test
    void isTheSameAgain() {
        assertThat(of(pipeline(Samples.source(), 5, table("a", below("a", number(3)))), "a"))
                .isEqualTo(base)
                .hasSize(64);
    }

    @Test
    void ignoresNamesDocsAndNeighbours() {
        Relation renamed =
                new Relation("other", RelationKind.DATASET, below("other", number(3)), Optional.empty(), "says more");
        assertThat(of(pipeline(source, 5, table("z", scan("z")), renamed), "other"))
                .isEqualTo(base);
    }

    @Test
    void ignoresParametersThatAreNotRead() {
        assertThat(of(pipeline(source, 6, table("a", below("a", number(3)))), "a"))
                .isEqualTo(base);
    }

    @Test
    void changesWithAnExpression() {
        assertThat(of(pipeline(source, 5, table("a", below("a", number(4)))), "a"))
                .isNotEqualTo(base);
    }

    @Test
    void changesWithAParameterThatIsRead() {
        Op root = below("a", new Expr.ParamRef("limit", DataType.INT));
        String five = of(pipeline(source, 5, table("a", root)), "a");
        String six = of(pipeline(source, 6, table("a", root)), "a");
        assertThat(five).isNotEqualTo(six);
        FingerprintIndex index = FingerprintIndex.of(pipeline(source, 5, table("a", root)));
        assertThat(index.params(root)).containsExactly("limit");
    }

    @Test
    void changesWithTheSource() {
        SourceDef other = new SourceDef(
                source.name(),
                source.schema(),
                source.batch(),
                source.stream(),
                source.lateness(),
                source.late(),
                source.idle(),
                source.onError(),
                List.of(),
                source.expectations(),
                source.doc());
        assertThat(of(pipeline(other, 5, table("a", below("a", number(3)))), "a"))
                .isNotEqualTo(base);
    }

    @Test
    void changesWithWhatIsRead() {
        Op read = new Op.Read("b.0", "a", TX, Optional.of("tx"));
        String three = of(pipeline(source, 5, table("a", below("a", number(3))), table("b", read)), "b");
        String four = of(pipeline(source, 5, table("a", below("a", number(4))), table("b", read)), "b");
        assertThat(three).isNotEqualTo(four);
    }

    @Test
    void thePipelinesOwnKnowsItsSinks() {
        Pipeline p = Samples.pipeline();
        Pipeline fewer = new Pipeline(
                p.packageName(),
                p.params(),
                p.sources(),
                p.relations(),
                p.sinks().subList(0, 1),
                List.of(),
                List.of());
        assertThat(FingerprintIndex.of(p).pipeline())
                .isNotEqualTo(FingerprintIndex.of(fewer).pipeline());
        assertThat(FingerprintIndex.of(p).sink("all"))
                .isEqualTo(FingerprintIndex.of(fewer).sink("all"));
    }
}
