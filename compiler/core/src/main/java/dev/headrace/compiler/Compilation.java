package dev.headrace.compiler;

import dev.headrace.compiler.resolve.Places;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.draft.DraftFile;
import dev.headrace.ir.draft.Origins;
import dev.headrace.ir.pipeline.Pipeline;
import java.util.List;
import java.util.Optional;

/**
 * What became of a compilation.
 *
 * @param pipeline there if and only if no diagnostic is an error
 * @param diagnostics by source, place, code and text
 * @param places where operators, relations and columns were written
 * @param files the drafts of the given files, in order
 * @param origins where their nodes were written
 */
public record Compilation(
        Optional<Pipeline> pipeline,
        List<Diagnostic> diagnostics,
        Places places,
        List<DraftFile> files,
        Origins origins) {
    public Compilation {
        diagnostics = List.copyOf(diagnostics);
        files = List.copyOf(files);
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
