package dev.headrace.ir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.ir.codec.IrCodec;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.index.ColumnNode;
import dev.headrace.ir.index.FingerprintIndex;
import dev.headrace.ir.index.LineageIndex;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.WithInputs;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.print.IrPrinter;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.verify.IrVerifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Walks every sealed family past everyone who must know all its members. */
class SealedCoverageTest {

    private final Pipeline pipeline = Samples.pipeline();

    private static Set<String> members(Class<?> family) {
        return names(Arrays.asList(family.getPermittedSubclasses()));
    }

    private static Set<String> names(Collection<Class<?>> classes) {
        return classes.stream().map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> kinds(Collection<?> objects) {
        Set<Class<?>> classes = new HashSet<>();
        objects.forEach(o -> classes.add(o.getClass()));
        return names(classes);
    }

    @Test
    void theSamplesHoldEveryOperator() {
        assertThat(kinds(Samples.ops().values())).isEqualTo(members(Op.class));
    }

    @Test
    void theSamplesHoldEveryExpression() {
        assertThat(kinds(Samples.exprs())).isEqualTo(members(Expr.class));
    }

    @Test
    void theSamplesHoldEveryType() {
        Set<String> all = members(DataType.class);
        all.remove("Unknown");
        assertThat(kinds(Samples.types())).isEqualTo(all);
    }

    @Test
    void theVerifierKnowsAll() {
        assertThat(IrVerifier.check(pipeline)).isEmpty();
    }

    @Test
    void thePrinterKnowsAll() {
        for (Op op : Samples.ops().values()) {
            assertThat(IrPrinter.print(op)).contains("# " + op.id());
        }
        for (Expr e : Samples.exprs()) {
            assertThat(IrPrinter.print(e)).isNotBlank().doesNotContain("\n");
        }
    }

    @Test
    void theCodecKnowsAll() {
        DiagnosticSink diagnostics = new DiagnosticSink();
        IrCodec codec = new IrCodec(Samples.FUNCTIONS);
        assertThat(codec.readPipeline(IrCodec.write(pipeline), "it", diagnostics))
                .contains(pipeline);
        assertThat(diagnostics.diagnostics()).isEmpty();
    }

    @Test
    void lineageKnowsAll() {
        LineageIndex lineage = LineageIndex.of(pipeline);
        Samples.ops().forEach((kind, op) -> {
            List<String> silent = List.of("e0", "e2", "rows");
            for (Column column : op.schema().columns()) {
                boolean literal = kind.equals("Project")
                        && Samples.exprs()
                                .get(op.schema().indexOf(column.name()).orElseThrow())
                                .children()
                                .isEmpty();
                if (!literal && !silent.contains(column.name())) {
                    assertThat(lineage.into(ColumnNode.relation("of_" + kind, column.name())))
                            .as("%s.%s", kind, column.name())
                            .isNotEmpty();
                }
            }
        });
    }

    @Test
    void fingerprintsTellAllApart() {
        FingerprintIndex fingerprints = FingerprintIndex.of(pipeline);
        Set<String> seen = new HashSet<>();
        Samples.ops()
                .keySet()
                .forEach(kind -> seen.add(fingerprints.relation("of_" + kind).orElseThrow()));
        assertThat(seen).hasSameSizeAs(Samples.ops().keySet());
    }

    @Test
    void everyOperatorCanBeRebuilt() {
        for (Op op : Samples.ops().values()) {
            List<Op> others =
                    op.inputs().stream().map(SealedCoverageTest::again).toList();
            assertThat(WithInputs.of(op, others)).isEqualTo(op);
        }
    }

    private static Op again(Op input) {
        return new Op.Scan(input.id(), "tx", input.schema());
    }
}
