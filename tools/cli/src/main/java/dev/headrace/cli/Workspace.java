package dev.headrace.cli;

import dev.headrace.compiler.Compilation;
import dev.headrace.compiler.CompileOptions;
import dev.headrace.compiler.Drafts;
import dev.headrace.compiler.plan.Planner;
import dev.headrace.compiler.source.EngineSettings;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Span;
import dev.headrace.ir.codec.Bundle;
import dev.headrace.ir.index.FingerprintIndex;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.SinkDef;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.step.StepLibrary;
import dev.headrace.target.Mode;
import dev.headrace.trial.ParameterChecks;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A pipeline that was read and checked, and the folder its relative paths start at. */
final class Workspace {

    private static final int LANGUAGE = 1;

    private final Given given;
    private final Pipeline pipeline;
    private final Compilation compilation;

    private Workspace(Given given, Pipeline pipeline, Compilation compilation) {
        this.given = given;
        this.pipeline = pipeline;
        this.compilation = compilation;
    }

    /** Reads and checks; empty if something was wrong, which {@code sink} then knows. */
    static Optional<Workspace> open(PipelineOptions options, DiagnosticSink sink) {
        return open(options, CompileOptions.Target.BATCH, sink);
    }

    /** Reads and checks for jobs that clusters run: a stream there has no end. */
    static Optional<Workspace> forCluster(PipelineOptions options, Mode mode, DiagnosticSink sink) {
        return open(options, mode == Mode.BATCH ? CompileOptions.Target.BATCH : CompileOptions.Target.LIVE, sink);
    }

    /** Reads and checks for runs of this kind. */
    static Optional<Workspace> open(PipelineOptions options, CompileOptions.Target target, DiagnosticSink sink) {
        return open(
                Given.read(options.file(), options.classPath(), sink),
                options.profile(),
                options.params(),
                target,
                options.drafts(),
                sink);
    }

    /** Reads and checks, for the diagnostics alone; {@code drafts} are those of files that were read before. */
    static List<Diagnostic> check(Path argument, List<Path> classPath, Optional<String> profile, Drafts drafts) {
        DiagnosticSink sink = new DiagnosticSink();
        open(Given.read(argument, classPath, sink), profile, Map.of(), CompileOptions.Target.BATCH, drafts, sink);
        return sink.diagnostics();
    }

    private static Optional<Workspace> open(
            Optional<? extends Given> given,
            Optional<String> profile,
            Map<String, String> params,
            CompileOptions.Target target,
            Drafts drafts,
            DiagnosticSink sink) {
        if (given.isEmpty()) {
            return Optional.empty();
        }
        Optional<StepLibrary> steps = StepJars.steps(sink);
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        CompileOptions options =
                CompileOptions.standard().withParams(params).withTarget(target).withSteps(steps.get());
        Compilation compilation =
                given.get().compile(profile.map(options::withProfile).orElse(options), drafts);
        compilation.diagnostics().forEach(sink::report);
        compilation.pipeline().ifPresent(p -> ParameterChecks.check(p, sink));
        return compilation.pipeline().map(p -> new Workspace(given.get(), p, compilation));
    }

    Pipeline pipeline() {
        return pipeline;
    }

    /** Where an operator, source or sink was written. */
    Optional<Span> place(Object node) {
        if (node instanceof Op op) {
            return compilation.places().op(op.id());
        }
        if (node instanceof SourceDef declared) {
            return compilation.places().relation(declared.name());
        }
        return node instanceof SinkDef declared ? compilation.places().relation(declared.name()) : Optional.empty();
    }

    /** Where each step was written, by its id, as {@code line:column} of the file. */
    Optional<Span> step(String id) {
        return compilation.places().op(id).or(() -> compilation.places().relation(id));
    }

    /** Where the profile says that the engine's cluster is. */
    Optional<String> master(String profile, String engine) {
        return Optional.ofNullable(
                EngineSettings.of(compilation.files(), profile, engine).get("master"));
    }

    /** The folder that relative paths start at. */
    Path base() {
        return given.base();
    }

    /** A path in that folder, told as the pipeline was: what is printed names no folder of this machine. */
    Path beside(String name) {
        return given.beside(name);
    }

    /** What the pipeline is called: the name of its file without folders, or its own. */
    String name() {
        return given.name();
    }

    /** The plan for these names, all sinks if there are none. */
    Optional<Plan> plan(List<String> names, DiagnosticSink sink) {
        return Planner.plan(pipeline, names, sink);
    }

    /** Everything that a run needs, and nothing that says where it was made. */
    Bundle bundle(Optional<Plan> plan) {
        return new Bundle(
                Main.VERSION.substring("headrace ".length()),
                LANGUAGE,
                FingerprintIndex.of(pipeline).pipeline(),
                pipeline,
                plan,
                given.texts());
    }
}
