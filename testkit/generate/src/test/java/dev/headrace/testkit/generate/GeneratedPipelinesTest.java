package dev.headrace.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.compiler.plan.Planner;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.ir.codec.IrCodec;
import dev.headrace.ir.function.Functions;
import dev.headrace.ir.index.ColumnNode;
import dev.headrace.ir.index.FingerprintIndex;
import dev.headrace.ir.index.LineageEdge;
import dev.headrace.ir.index.LineageIndex;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.print.IrPrinter;
import dev.headrace.ir.verify.IrVerifier;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What holds for every pipeline there is, tried on many. */
class GeneratedPipelinesTest {

    private static final int SEEDS = 400;
    private static final Functions FUNCTIONS = Functions.load();
    private static final Pipelines SMALL = new Pipelines(FUNCTIONS, Limits.SMALL);
    private static final Pipelines USUAL = new Pipelines(FUNCTIONS, Limits.USUAL);

    private static List<PipelineCase> cases() {
        return LongStream.range(0, SEEDS)
                .mapToObj(seed -> (seed % 2 == 0 ? SMALL : USUAL).of(seed))
                .toList();
    }

    @Test
    void areSound() {
        for (PipelineCase c : cases()) {
            assertThat(IrVerifier.check(c.pipeline())).as("seed %s", c.seed()).isEmpty();
        }
    }

    @Test
    void comeAgainFromTheirSeed() {
        for (long seed = 0; seed < 50; seed++) {
            assertThat(USUAL.of(seed)).isEqualTo(USUAL.of(seed));
        }
    }

    @Test
    void holdEveryOperator() {
        Set<String> kinds = new TreeSet<>();
        for (PipelineCase c : cases()) {
            c.pipeline().relations().forEach(r -> kinds(r.root(), kinds));
            c.pipeline().sinks().forEach(s -> kinds(s.root(), kinds));
        }
        Set<String> all = List.of(Op.class.getPermittedSubclasses()).stream()
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        all.remove("Via");
        assertThat(kinds).isEqualTo(all);
    }

    private static void kinds(Op root, Set<String> kinds) {
        root.inOrder().forEach(op -> kinds.add(op.getClass().getSimpleName()));
    }

    @Test
    void surviveTheCodec() {
        IrCodec codec = new IrCodec(FUNCTIONS);
        for (PipelineCase c : cases()) {
            byte[] bytes = IrCodec.write(c.pipeline());
            DiagnosticSink diagnostics = new DiagnosticSink();
            Pipeline back = codec.readPipeline(bytes, "it", diagnostics).orElse(null);
            assertThat(diagnostics.diagnostics()).as("seed %s", c.seed()).isEmpty();
            assertThat(c.pipeline().equals(back)).as("seed %s", c.seed()).isTrue();
            assertThat(IrCodec.write(back)).isEqualTo(bytes);
        }
    }

    @Test
    void arePlannedAndRewritten() {
        IrCodec codec = new IrCodec(FUNCTIONS);
        for (PipelineCase c : cases()) {
            Plan plan = plan(c);
            assertThat(IrVerifier.check(plan)).as("seed %s", c.seed()).isEmpty();
            DiagnosticSink diagnostics = new DiagnosticSink();
            Plan back = codec.readPlan(IrCodec.write(plan), "it", diagnostics).orElse(null);
            assertThat(diagnostics.diagnostics()).as("seed %s", c.seed()).isEmpty();
            assertThat(plan.equals(back)).as("seed %s", c.seed()).isTrue();
            assertThat(IrPrinter.print(plan)).contains("stage flow.");
        }
    }

    private static Plan plan(PipelineCase c) {
        DiagnosticSink diagnostics = new DiagnosticSink();
        return Planner.plan(c.pipeline(), List.of(), diagnostics).orElseThrow();
    }

    @Test
    void arePlannedAgainTheSame() {
        for (long seed = 0; seed < 60; seed++) {
            assertThat(plan(USUAL.of(seed))).isEqualTo(plan(USUAL.of(seed)));
        }
    }

    @Test
    void printEveryRelation() {
        for (PipelineCase c : cases()) {
            String text = IrPrinter.print(c.pipeline());
            for (Relation relation : c.pipeline().relations()) {
                assertThat(text).contains(" " + relation.name() + " ");
            }
        }
    }

    @Test
    void haveLineageThatStaysInside() {
        for (PipelineCase c : cases()) {
            LineageIndex lineage = LineageIndex.of(c.pipeline());
            Set<ColumnNode> nodes = new HashSet<>(lineage.nodes());
            for (ColumnNode node : nodes) {
                Set<ColumnNode> upstream = lineage.upstream(node);
                for (LineageEdge edge : lineage.into(node)) {
                    boolean inside = nodes.contains(edge.from())
                            && upstream.contains(edge.from())
                            && lineage.outOf(edge.from()).contains(edge);
                    assertThat(inside).as("%s in seed %s", edge, c.seed()).isTrue();
                }
            }
        }
    }

    @Test
    void haveFingerprintsThatIgnoreOthers() {
        for (PipelineCase c : cases()) {
            Pipeline p = c.pipeline();
            FingerprintIndex whole = FingerprintIndex.of(p);
            Relation first = p.relations().get(0);
            Pipeline alone = new Pipeline("", p.params(), p.sources(), List.of(first), List.of(), List.of(), List.of());
            assertThat(FingerprintIndex.of(alone).relation(first.name())).isEqualTo(whole.relation(first.name()));
        }
    }
}
