package dev.headrace.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.Source;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.DraftFile;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.Origins;
import dev.headrace.ir.draft.TableDecl;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.pipeline.SinkDef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompilerTest {
    private static final String SHOP = """
            param least: Float = 1.0 where least > 0.0
            param out: String = "out.csv"
            schema Sale { shop: String, amount: Float }
            source sales: Sale { batch = csv("sales.csv") }
            table big from sales { where amount >= least }
            sink kept from big { batch = csv(out) }
            profile prod {
              sales { batch = csv("prod.csv") }
              kept { batch = parquet("prod") }
            }
            """;

    private static Compilation compile(CompileOptions options) {
        return Compiler.compile(List.of(Source.of("shop.mlflow", SHOP)), options);
    }

    private static Optional<Binding> kept(Compilation compilation) {
        return compilation.pipeline().orElseThrow().sink("kept").flatMap(SinkDef::batch);
    }

    @Test
    void aSetParameterTakesThePlaceOfItsDefault() {
        Compilation compilation = compile(Compiling.OPTIONS.withParams(Map.of("least", "2.5", "out", "other.csv")));
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.pipeline().orElseThrow().params().get(0).value()).contains(2.5);
        assertThat(kept(compilation).orElseThrow().location()).isEqualTo("other.csv");
    }

    @Test
    void parametersThatDoNotFitAreRefused() {
        assertThat(codes(compile(Compiling.OPTIONS.withParams(Map.of("leest", "2.5")))))
                .containsExactly(Code.HR0802);
        assertThat(codes(compile(Compiling.OPTIONS.withParams(Map.of("least", "much")))))
                .containsExactly(Code.HR0802);
    }

    @Test
    void aProfileBindsOtherwise() {
        Compilation compilation = compile(Compiling.OPTIONS.withProfile("prod"));
        assertThat(kept(compilation).orElseThrow().connector()).isEqualTo("parquet");
        assertThat(codes(compile(Compiling.OPTIONS.withProfile("test")))).containsExactly(Code.HR0802);
    }

    @Test
    void everySinkStreamsWhenCompiledForAStream() {
        String text = """
                schema Sale { shop: String, amount: Float, at: Instant @event_time }
                source sales: Sale {
                  stream = kafka("sales", format = json)
                  lateness = 1m else drop
                  on error drop
                }
                table sums from sales { group by shop { total = sum(amount) } }
                sink out from sums { batch = csv("out.csv") }
                """;
        List<Source> sources = List.of(Source.of("a.mlflow", text));
        CompileOptions stream = Compiling.OPTIONS.withTarget(CompileOptions.Target.STREAM);
        assertThat(codes(Compiler.compile(sources, stream))).containsExactly(Code.HR0308);
        assertThat(Compiler.compile(sources, Compiling.OPTIONS).diagnostics()).isEmpty();
    }

    /** What is about all rows is refused where they never are all there, and only there. */
    @Test
    void aCeilingIsRefusedWhereAStreamHasNoEnd() {
        List<Source> sources = List.of(Source.of("a.mlflow", """
                schema Sale { shop: String, amount: Float, at: Instant @event_time }
                source sales: Sale {
                  batch = csv("sales.csv", zone = "UTC")
                  stream = kafka("sales", format = json)
                  lateness = 1m else drop
                  on error drop max 1%
                }
                sink out from sales { batch = csv("out.csv"), stream = kafka("out", format = json) }
                """));
        assertThat(said(sources, CompileOptions.Target.LIVE)).containsExactly("ERROR HR0503");
        assertThat(said(sources, CompileOptions.Target.BATCH)).containsExactly("NOTE HR0503");
        assertThat(said(sources, CompileOptions.Target.STREAM)).isEmpty();
    }

    private static List<String> said(List<Source> sources, CompileOptions.Target target) {
        return Compiler.compile(sources, Compiling.OPTIONS.withTarget(target)).diagnostics().stream()
                .map(d -> d.severity() + " " + d.code())
                .toList();
    }

    /** Where no source declares a stream, those with a time are replayed; what has no time is there at the start. */
    @Test
    void filesAreReplayedAndTablesMayHaveAnyVerb() {
        String text = """
                schema Sale { shop: String, amount: Float, at: Instant @event_time }
                schema Shop { shop: String, region: String }
                source sales: Sale { batch = csv("sales.csv", zone = "UTC") }
                source shops: Shop { batch = csv("shops.csv") }
                table regions from shops { group by shop { region = max(region) } }
                table told from sales {
                  join left regions on shop
                  keep shop, amount, regions.region
                }
                sink out from told { batch = csv("out.csv") }
                """;
        String wrong = text + """
                table sums from sales { group by shop { total = sum(amount) } }
                sink sums_out from sums { batch = csv("sums.csv") }
                """;
        CompileOptions stream = Compiling.OPTIONS.withTarget(CompileOptions.Target.STREAM);
        assertThat(Compiler.compile(List.of(Source.of("a.mlflow", text)), stream)
                        .diagnostics())
                .isEmpty();
        assertThat(codes(Compiler.compile(List.of(Source.of("a.mlflow", wrong)), stream)))
                .containsExactly(Code.HR0308);
    }

    @Test
    void aDraftWithoutTextIsCheckedToo() {
        Name name = new Name("t");
        DraftExpr.Ref from = new DraftExpr.Ref(List.of(new Name("nothing")));
        DraftFile file = new DraftFile(
                Optional.empty(), List.of(), List.of(), List.of(new TableDecl(name, from, List.of(), "")));
        Compilation compilation = Compiler.compile(file, new Origins(), Compiling.OPTIONS);
        assertThat(codes(compilation)).containsExactly(Code.HR0101);
        assertThat(compilation.diagnostics().get(0).place()).isEmpty();
    }

    @Test
    void placesTellWhereOperatorsAndColumnsWereWritten() {
        Compilation compilation = Compiling.text("""
                schema Sale { shop: String, amount: Float }
                source sales: Sale { batch = csv("sales.csv") }
                table t from sales {
                  where amount > 1.0
                  derive { twice = amount * 2.0 }
                }
                """);
        assertThat(compilation.places().op("t.1.where").orElseThrow().line()).isEqualTo(4);
        assertThat(compilation.places().column("t", "twice").orElseThrow().text())
                .isEqualTo("twice");
        assertThat(compilation.places().relation("t").orElseThrow().line()).isEqualTo(3);
    }

    @Test
    void theSameTextGivesTheSamePipeline() {
        assertThat(compile(Compiling.OPTIONS).pipeline())
                .isEqualTo(compile(Compiling.OPTIONS).pipeline());
    }

    @Test
    void nothingCompilesToAnEmptyPipeline() {
        assertThat(Compiling.text("").diagnostics()).isEmpty();
        assertThat(Compiler.compile(List.of(), Compiling.OPTIONS).pipeline()).isPresent();
    }

    private static List<Code> codes(Compilation compilation) {
        return compilation.diagnostics().stream().map(Diagnostic::code).toList();
    }
}
