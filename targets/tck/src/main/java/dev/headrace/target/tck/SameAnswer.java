package dev.headrace.target.tck;

import dev.headrace.compiler.Compilation;
import dev.headrace.compiler.CompileOptions;
import dev.headrace.compiler.Compiler;
import dev.headrace.compiler.plan.Planner;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Source;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.pipeline.SinkDef;
import dev.headrace.ir.plan.Plan;
import dev.headrace.target.Engine;
import dev.headrace.target.InMemoryRows;
import dev.headrace.target.OutputReport;
import dev.headrace.target.OutputTarget;
import dev.headrace.target.RunReport;
import dev.headrace.target.RunRequest;
import dev.headrace.target.tck.oracle.Rows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A pipeline from a file, over its own data, on two engines: every sink and every relation must have the same rows. */
public final class SameAnswer {
    private final Path file;
    private final Path temp;

    /**
     * @param file a {@code .mlflow} file without errors, that uses no other files
     * @param temp a folder engines may use
     */
    public SameAnswer(Path file, Path temp) {
        this.file = file;
        this.temp = temp;
    }

    /** What differs, in words; empty if nothing does. */
    public String differences(Engine one, Engine other) {
        Plan plan = plan();
        RunReport expected = run(one, plan);
        RunReport actual = run(other, plan);
        List<String> said = new ArrayList<>();
        for (OutputReport output : expected.outputs()) {
            Optional<Rows> got = actual.output(output.name()).map(SameAnswer::rows);
            if (got.isEmpty()) {
                said.add("`" + output.name() + "` is missing");
            } else {
                Comparison.bags(output.name(), rows(output), got.get())
                        .map(Finding::said)
                        .ifPresent(said::add);
            }
        }
        if (!expected.sources().equals(actual.sources())) {
            said.add("the reports on sources differ: " + actual.sources() + " instead of " + expected.sources());
        }
        if (!expected.issues().equals(actual.issues())) {
            said.add("other bad rows are shown: " + actual.issues() + " instead of " + expected.issues());
        }
        return String.join("\n", said);
    }

    private Plan plan() {
        Compilation compilation =
                Compiler.compile(List.of(Source.of(file.toString(), text())), CompileOptions.standard());
        Pipeline pipeline = compilation
                .pipeline()
                .orElseThrow(() ->
                        new IllegalArgumentException(compilation.diagnostics().toString()));
        List<String> names = new ArrayList<>();
        pipeline.sinks().stream().map(SinkDef::name).forEach(names::add);
        pipeline.relations().stream().map(Relation::name).forEach(names::add);
        DiagnosticSink said = new DiagnosticSink();
        return Planner.plan(pipeline, names, said)
                .orElseThrow(
                        () -> new IllegalArgumentException(said.diagnostics().toString()));
    }

    private String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RunReport run(Engine engine, Plan plan) {
        Path base = file.toAbsolutePath().getParent();
        return engine.run(RunRequest.of(plan, base == null ? file : base, temp)
                .outputs(new OutputTarget.InMemory(Long.MAX_VALUE)));
    }

    private static Rows rows(OutputReport output) {
        return new Rows(output.schema(), output.held().map(InMemoryRows::rows).orElse(List.of()));
    }
}
