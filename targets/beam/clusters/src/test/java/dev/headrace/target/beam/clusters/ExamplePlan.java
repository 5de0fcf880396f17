package dev.headrace.target.beam.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.compiler.Compilation;
import dev.headrace.compiler.CompileOptions;
import dev.headrace.compiler.Compiler;
import dev.headrace.compiler.plan.Planner;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Source;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.plan.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** The examples as plans. */
final class ExamplePlan {

    static final Path EXAMPLES = Path.of("../../../examples");

    private ExamplePlan() {}

    /** @param neverLate without the lateness of its sources, so that a stream gives what a batch gives */
    static Plan of(String file, List<String> outputs, boolean neverLate) throws IOException {
        DiagnosticSink said = new DiagnosticSink();
        Pipeline pipeline = compiled(file);
        return Planner.plan(neverLate ? patient(pipeline) : pipeline, outputs, said)
                .orElseThrow(() -> new AssertionError(said.diagnostics()));
    }

    /** The example, if each of its rows had a time: then its source is a stream where there are streams. */
    static Plan timed(String file, List<String> outputs) throws IOException {
        String text = Files.readString(EXAMPLES.resolve(file));
        String timed = text.replaceFirst("(schema \\w+ \\{)", "$1\n  at: Instant @event_time");
        // Its tests do not know of times.
        int tests = timed.indexOf("\ntest ");
        DiagnosticSink said = new DiagnosticSink();
        return Planner.plan(compiled(file, timed.substring(0, tests)), outputs, said)
                .orElseThrow(() -> new AssertionError(said.diagnostics()));
    }

    static Pipeline compiled(String file) throws IOException {
        return compiled(file, Files.readString(EXAMPLES.resolve(file)));
    }

    private static Pipeline compiled(String file, String text) {
        Compilation compiled = Compiler.compile(List.of(Source.of(file, text)), CompileOptions.standard());
        assertThat(compiled.hasErrors()).as("%s", compiled.diagnostics()).isFalse();
        return compiled.pipeline().orElseThrow();
    }

    /** The same, of sources that declare no lateness. */
    static Plan patient(Plan plan) {
        return new Plan(patient(plan.pipeline()), plan.stages());
    }

    private static Pipeline patient(Pipeline p) {
        List<SourceDef> sources = p.sources().stream()
                .map(s -> new SourceDef(
                        s.name(),
                        s.schema(),
                        s.batch(),
                        s.stream(),
                        OptionalLong.empty(),
                        s.late(),
                        s.idle(),
                        s.onError(),
                        s.checks(),
                        s.expectations(),
                        s.doc()))
                .toList();
        return new Pipeline(p.packageName(), p.params(), sources, p.relations(), p.sinks(), p.tests(), p.unbuilt());
    }
}
