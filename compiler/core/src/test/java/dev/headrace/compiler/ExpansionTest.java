package dev.headrace.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.compiler.expansion.Expansion;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Source;
import dev.headrace.ir.draft.DraftFile;
import dev.headrace.syntax.Canonical;
import dev.headrace.syntax.Parser;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Loops written out are the same pipeline. */
class ExpansionTest {

    private static final String COMMON = "package shop.common\n\nenum Kind { card, `a b`, cash }\n";

    private static final String LOOPS = """
            package shop

            use shop.common.{Kind}

            schema Payment {
              customer: String @entity
              kind: Kind
              card: Int
              amount: Float where amount >= 0
              at: Instant @event_time
            }

            source tx: Payment { batch = csv("tx.csv") }

            table small from tx {
              derive {
                for n in [1, 2] {
                  for t in ["x", "y"] {
                    /// One of four.
                    over_{n}_{t} = map(kind) { cash -> amount * n, else -> if t == "x" then 0.5 else amount }
                    twice_{n}_{t} = over_{n}_{t} + over_{n}_{t}
                  }
                }
              }
            }

            features f by customer from tx {
              for w in [2h, 1h30m] {
                sum_{w} = sum(amount where amount > 1) over w through
              }
              for k in KIND {
                {k}_count = count(where kind == k) over 14d before hop 1d
              }
            }

            sink out from f { batch = parquet("out") }
            """;

    private final CompileOptions options =
            CompileOptions.standard().withFiles(name -> List.of(Source.of("common.mlflow", COMMON)));

    private static DraftFile draft(String text) {
        DiagnosticSink sink = new DiagnosticSink();
        DraftFile file = Parser.parse(Source.of("x.mlflow", text), sink).file();
        assertThat(sink.diagnostics()).isEmpty();
        return file;
    }

    private Compilation compiled(String text) {
        Compilation compilation = Compiler.compile(List.of(Source.of("x.mlflow", text)), options);
        assertThat(compilation.diagnostics()).isEmpty();
        return compilation;
    }

    @Test
    void theSamePipelineComesOut() {
        String text = LOOPS.replace("KIND", "Kind2")
                .replace("schema", "enum Kind2 { card, cash }\nschema")
                .replace("kind: Kind", "kind: Kind2");
        String expanded = Canonical.text(Expansion.of(draft(text), options)).orElseThrow();
        assertThat(expanded)
                .doesNotContain("for ")
                .contains("/// One of four.\n    over_1_x ", "sum_1h30m", "card_count", "kind == Kind2.card");
        assertThat(compiled(expanded).pipeline()).isEqualTo(compiled(text).pipeline());
    }

    @Test
    void labelsOfAnotherFileAreFound() {
        DraftFile expanded = Expansion.of(draft(LOOPS.replace("KIND", "Kind")), options);
        assertThat(Canonical.text(expanded).orElseThrow())
                .contains("`a b_count`", "count(where kind == Kind.`a b`) over 14d before hop 1d");
    }

    @Test
    void aLoopOverWhatIsNotKnownStays() {
        DraftFile unknown = draft(LOOPS.replace("KIND", "Nothing"));
        assertThat(Canonical.text(Expansion.of(unknown, options)).orElseThrow()).contains("for k in Nothing {");
    }
}
