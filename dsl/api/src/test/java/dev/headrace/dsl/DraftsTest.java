package dev.headrace.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.compiler.CompileOptions;
import dev.headrace.compiler.Compiler;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.ir.draft.DraftFile;
import dev.headrace.sample.Everything;
import dev.headrace.syntax.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said in Java is, record by record, what the parser makes of the same pipeline in a file. */
final class DraftsTest {

    private static final Path EVERYTHING = Path.of("src", "test", "resources", "everything.mlflow");

    private static DraftFile parsed(String text) {
        DiagnosticSink sink = new DiagnosticSink();
        DraftFile file = Parser.parse(dev.headrace.diagnostics.Source.of("text", text), sink)
                .file();
        assertThat(sink.diagnostics()).isEmpty();
        return file;
    }

    @Test
    void everythingIsEqual() throws IOException {
        Drafted drafted = new Everything().draft("sample.everything", JavaSources.none());
        assertThat(drafted.file()).isEqualTo(parsed(Files.readString(EVERYTHING)));
    }

    @Test
    void bothSurfacesHaveTheSameMessages() throws IOException {
        Drafted drafted = new Everything().draft("sample.everything", JavaSources.none());
        List<Diagnostic> java = Compiler.compile(drafted.file(), drafted.origins(), CompileOptions.standard())
                .diagnostics();
        List<Diagnostic> text = Compiler.compile(
                        List.of(dev.headrace.diagnostics.Source.of("text", Files.readString(EVERYTHING))),
                        CompileOptions.standard())
                .diagnostics();
        assertThat(java).isNotEmpty();
        assertThat(java.stream().map(DraftsTest::said).sorted().toList())
                .isEqualTo(text.stream().map(DraftsTest::said).sorted().toList());
        assertThat(java).allMatch(d -> d.place().isPresent());
        assertThat(java.stream().flatMap(d -> d.labels().stream()))
                .isNotEmpty()
                .allMatch(l -> l.span().source().name().equals("dev/headrace/sample/Everything.java"));
    }

    private static String said(Diagnostic d) {
        return d.code() + " " + d.message() + " " + d.labels().size() + " " + d.notes() + " " + d.help();
    }
}
