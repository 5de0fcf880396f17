package dev.headrace.cli;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads pipeline files; what cannot be read is reported, never thrown. */
final class SourceFiles {

    private SourceFiles() {}

    static Optional<Source> read(Path file, DiagnosticSink sink) {
        try {
            if (Files.isDirectory(file)) {
                sink.report(Diagnostic.of(Code.HR0801, "`" + file + "` is a folder, not a pipeline file")
                        .help("name the .mlflow file, or a folder of classes that the annotation processor has seen"));
                return Optional.empty();
            }
            return Optional.of(Source.of(file.toString(), Files.readString(file)));
        } catch (IOException e) {
            sink.report(Diagnostic.of(Code.HR0801, "`" + file + "` cannot be read: " + Reasons.of(e)));
            return Optional.empty();
        }
    }
}
