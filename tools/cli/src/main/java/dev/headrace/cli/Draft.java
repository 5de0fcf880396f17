package dev.headrace.cli;

import dev.headrace.compiler.Compilation;
import dev.headrace.compiler.CompileOptions;
import dev.headrace.compiler.Compiler;
import dev.headrace.compiler.FolderResolver;
import dev.headrace.compiler.expansion.Expansion;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Source;
import dev.headrace.ir.draft.DraftFile;
import dev.headrace.syntax.Parser;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a pipeline's author said, and where the files are that it uses.
 *
 * @param file the draft, read without errors
 * @param source its text
 * @param options how it is compiled
 */
record Draft(DraftFile file, Source source, CompileOptions options) {

    /** Reads a pipeline file; empty if it has errors of form, which {@code sink} then knows. */
    static Optional<Draft> read(Path file, DiagnosticSink sink) {
        CompileOptions options = CompileOptions.standard().withFiles(FolderResolver.beside(file));
        return SourceFiles.read(file, sink)
                .map(source -> new Draft(Parser.parse(source, sink).file(), source, options))
                .filter(draft -> !sink.hasErrors());
    }

    /** The draft without loops; empty if the pipeline has errors, which {@code sink} then knows. */
    Optional<DraftFile> expanded(DiagnosticSink sink) {
        Compilation compilation = Compiler.compile(List.of(source), options);
        compilation.diagnostics().forEach(sink::report);
        return compilation.hasErrors() ? Optional.empty() : Optional.of(Expansion.of(file, options));
    }
}
