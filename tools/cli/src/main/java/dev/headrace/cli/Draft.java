package dev.headrace.cli;

import dev.headrace.compiler.Compilation;
import dev.headrace.compiler.Drafts;
import dev.headrace.compiler.expansion.Expansion;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.ir.draft.DraftFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a pipeline's author said.
 *
 * @param file the draft, read without errors
 * @param given where it comes from
 */
record Draft(DraftFile file, Given given) {

    /** Reads a pipeline; empty if it has errors of form, which {@code sink} then knows. */
    static Optional<Draft> read(Path argument, List<Path> classPath, DiagnosticSink sink) {
        Optional<? extends Given> given = Given.read(argument, classPath, sink);
        return given.flatMap(g -> g.draft(sink).map(file -> new Draft(file, g)));
    }

    /** The draft without loops; empty if the pipeline has errors, which {@code sink} then knows. */
    Optional<DraftFile> expanded(DiagnosticSink sink) {
        Compilation compilation = given.compile(given.options(), new Drafts());
        compilation.diagnostics().forEach(sink::report);
        return compilation.hasErrors() ? Optional.empty() : Optional.of(Expansion.of(file, given.options()));
    }
}
