package dev.headrace.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.compiler.Compilation;
import dev.headrace.compiler.CompileOptions;
import dev.headrace.compiler.Compiler;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.ir.draft.DraftFile;
import dev.headrace.sample.ProgramSteps;
import dev.headrace.syntax.Canonical;
import dev.headrace.syntax.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Steps said in Java are the steps of a file, and print as one. */
final class StepsTest {

    private final Drafted drafted = new ProgramSteps().draft("sample.steps", JavaSources.none());

    private static DraftFile parsed(String text) {
        DiagnosticSink sink = new DiagnosticSink();
        DraftFile file = Parser.parse(dev.headrace.diagnostics.Source.of("text", text), sink)
                .file();
        assertThat(sink.diagnostics()).isEmpty();
        return file;
    }

    @Test
    void theDraftIsThatOfTheFile() throws IOException {
        String text = Files.readString(Path.of("src", "test", "resources", "steps.mlflow"));
        assertThat(drafted.file()).isEqualTo(parsed(text));
    }

    @Test
    void theirTextReadsBackAsTheSame() {
        String text = Canonical.text(drafted.file()).orElseThrow();
        assertThat(parsed(text)).isEqualTo(drafted.file());
    }

    @Test
    void theyCompileAndMessagesPointAtJava() {
        Compilation compiled = Compiler.compile(drafted.file(), drafted.origins(), CompileOptions.standard());
        assertThat(compiled.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.HR0504);
        assertThat(compiled.diagnostics().get(0).place()).isPresent();
        assertThat(compiled.pipeline()).isPresent();
    }
}
