package dev.headrace.cli;

import dev.headrace.compiler.Compilation;
import dev.headrace.compiler.CompileOptions;
import dev.headrace.compiler.Compiler;
import dev.headrace.compiler.FolderResolver;
import dev.headrace.compiler.plan.Planner;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Source;
import dev.headrace.ir.codec.Bundle;
import dev.headrace.ir.index.FingerprintIndex;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.plan.Plan;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A pipeline file that was read and checked, and the folder its relative paths start at. */
final class Workspace {

    private static final int LANGUAGE = 1;

    private final Path file;
    private final Source source;
    private final Pipeline pipeline;

    private Workspace(Path file, Source source, Pipeline pipeline) {
        this.file = file;
        this.source = source;
        this.pipeline = pipeline;
    }

    /** Reads and checks; empty if something was wrong, which {@code sink} then knows. */
    static Optional<Workspace> open(PipelineOptions options, DiagnosticSink sink) {
        return open(options.file(), options.profile(), options.params(), sink);
    }

    /** Reads and checks, for the diagnostics alone. */
    static void check(Path file, Optional<String> profile, DiagnosticSink sink) {
        open(file, profile, Map.of(), sink);
    }

    private static Optional<Workspace> open(
            Path file, Optional<String> profile, Map<String, String> params, DiagnosticSink sink) {
        Optional<Source> source = SourceFiles.read(file, sink);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        CompileOptions options = CompileOptions.standard().withParams(params).withFiles(FolderResolver.beside(file));
        Compilation compilation = Compiler.compile(
                List.of(source.get()), profile.map(options::withProfile).orElse(options));
        compilation.diagnostics().forEach(sink::report);
        compilation.pipeline().ifPresent(p -> ParameterRules.check(p, sink));
        return compilation.pipeline().map(p -> new Workspace(file, source.get(), p));
    }

    Pipeline pipeline() {
        return pipeline;
    }

    /** The folder of the pipeline file. */
    Path base() {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    /** The plan for these names, all sinks if there are none. */
    Optional<Plan> plan(List<String> names, DiagnosticSink sink) {
        return Planner.plan(pipeline, names, sink);
    }

    /** Named by the file alone, so that the bundle does not say where it was made. */
    Bundle bundle() {
        Path name = file.getFileName();
        return new Bundle(
                Main.VERSION.substring("headrace ".length()),
                LANGUAGE,
                FingerprintIndex.of(pipeline).pipeline(),
                pipeline,
                Planner.plan(pipeline, List.of(), new DiagnosticSink()),
                Map.of(name == null ? "pipeline.mlflow" : name.toString(), source.text()));
    }
}
