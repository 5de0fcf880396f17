package dev.headrace.compiler.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.compiler.Compilation;
import dev.headrace.compiler.CompileOptions;
import dev.headrace.compiler.Compiler;
import dev.headrace.compiler.plan.Planner;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Source;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.print.PlanPrinter;
import java.util.List;

/** Plans of small pipelines over one source of readings. */
public final class Plans {

    private static final String HEAD = """
            language 1
            package small
            schema Reading {
              id:    String  @entity
              at:    Instant @event_time
              value: Int
              note:  String?
              level: Float
            }
            source readings: Reading {
              batch = csv("readings.csv")
              on error drop
            }
            """;

    private Plans() {}

    /** The pipeline of a text that follows the source's declaration; verbs may be parted by semicolons. */
    public static Pipeline pipeline(String text) {
        Compilation compilation = Compiler.compile(
                List.of(Source.of("small.mlflow", HEAD + text.replace(';', '\n'))), CompileOptions.standard());
        assertThat(compilation.diagnostics().stream().filter(d -> d.isError())).isEmpty();
        return compilation.pipeline().orElseThrow();
    }

    /** The plan of these names before any rewrite. */
    public static Plan declared(String text, String... names) {
        DiagnosticSink diagnostics = new DiagnosticSink();
        return Planner.unrewritten(pipeline(text), List.of(names), diagnostics).orElseThrow();
    }

    /** The plan's text after this rewrite alone, over inlined relations. */
    static String after(Rewrite rewrite, String text, String... names) {
        Plan inlined = Rewrites.apply(new InlineRelations(), declared(text, names));
        return PlanPrinter.print(Rewrites.apply(rewrite, inlined));
    }

    /** The plan's text after all rewrites. */
    public static String all(String text, String... names) {
        return PlanPrinter.print(Rewrites.all(declared(text, names)));
    }
}
