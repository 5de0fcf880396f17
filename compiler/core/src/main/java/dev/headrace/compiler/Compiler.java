package dev.headrace.compiler;

import dev.headrace.compiler.resolve.Places;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Source;
import dev.headrace.ir.draft.DraftFile;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.Origins;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.verify.IrVerifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compiles pipeline files. Bad input gives diagnostics, all of one run together; only a fault of our own gives
 * {@code HR0999}. Nothing is ever thrown.
 */
public final class Compiler {

    private Compiler() {}

    /** Compiles text. Several files are one program; each sees its own names and those it uses. */
    public static Compilation compile(List<Source> sources, CompileOptions options) {
        return compile(sources, options, new Drafts());
    }

    /** The same; what {@code drafts} knows is not read again. */
    public static Compilation compile(List<Source> sources, CompileOptions options, Drafts drafts) {
        DiagnosticSink sink = new DiagnosticSink();
        Origins origins = new Origins();
        List<DraftFile> files = new ArrayList<>();
        try {
            for (Source source : sources) {
                take(drafts.of(source), sink, origins, files);
            }
        } catch (RuntimeException | StackOverflowError e) {
            sink.report(fault(e));
            return new Compilation(Optional.empty(), sink.diagnostics(), new Places(), files, origins);
        }
        Set<String> given = sources.stream().map(Source::name).collect(Collectors.toCollection(LinkedHashSet::new));
        return compile(files, origins, sink, given, options, drafts);
    }

    /** Compiles what another surface has drafted. Fixes are edits of pipeline files, so its messages have none. */
    public static Compilation compile(DraftFile file, Origins origins, CompileOptions options) {
        Compilation compiled = compile(List.of(file), origins, new DiagnosticSink(), Set.of(), options, new Drafts());
        List<Diagnostic> messages =
                compiled.diagnostics().stream().map(Diagnostic::withoutFixes).toList();
        return new Compilation(compiled.pipeline(), messages, compiled.places(), compiled.files(), compiled.origins());
    }

    private static Compilation compile(
            List<DraftFile> files,
            Origins origins,
            DiagnosticSink sink,
            Set<String> given,
            CompileOptions options,
            Drafts drafts) {
        Places places = new Places();
        Optional<Pipeline> pipeline = Optional.empty();
        try {
            pipeline = new ProgramCompiler(sink, origins, places, options).compile(files, name -> {
                List<DraftFile> others = new ArrayList<>();
                for (Source source : options.files().candidates(name)) {
                    if (given.contains(source.name())) {
                        continue;
                    }
                    Drafts.Draft draft = drafts.of(source);
                    if (declares(draft, name)) {
                        take(draft, sink, origins, others);
                    }
                }
                return others;
            });
            assert sink.hasErrors() || pipeline.isEmpty() || IrVerifier.verified(pipeline.get(), "compiling") != null;
        } catch (RuntimeException | StackOverflowError e) {
            sink.report(fault(e));
        }
        Optional<Pipeline> result = sink.hasErrors() ? Optional.empty() : pipeline;
        return new Compilation(result, sink.diagnostics(), places, files, origins);
    }

    private static void take(Drafts.Draft draft, DiagnosticSink sink, Origins origins, List<DraftFile> files) {
        draft.diagnostics().forEach(sink::report);
        origins.addAll(draft.parsed().origins());
        files.add(draft.parsed().file());
    }

    private static boolean declares(Drafts.Draft draft, String packageName) {
        return draft.parsed().file().packageName().stream()
                .map(Name::text)
                .collect(Collectors.joining("."))
                .equals(packageName);
    }

    private static Diagnostic fault(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        String where = trace.length == 0
                ? ""
                : " in " + trace[0].getClassName().replaceAll(".*\\.", "") + "." + trace[0].getMethodName() + ":"
                        + trace[0].getLineNumber();
        return Diagnostic.of(Code.HR0999, "the compiler failed: " + e.getClass().getSimpleName() + where)
                .note(e.getMessage() == null ? "it gave no reason" : e.getMessage())
                .help("this is a fault in Headrace; please report it with the pipeline that shows it")
                .build();
    }
}
