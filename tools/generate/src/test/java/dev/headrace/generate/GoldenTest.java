package dev.headrace.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.compiler.CompileOptions;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is generated of a file that has everything, to the letter; {@code -Dgolden.write=true} writes it anew. */
class GoldenTest {

    @Test
    void theSameFileGivesTheSameBytes() throws IOException {
        Path file = Path.of("src/test/resources/everything.mlflow");
        Source source = Source.of(file.toString(), Files.readString(file));
        Generated one = JavaGenerator.generate(
                        source, CompileOptions.standard(), Optional.of("a.b"), new DiagnosticSink())
                .orElseThrow();
        Generated other = JavaGenerator.generate(
                        Source.of("elsewhere/everything.mlflow", source.text()),
                        CompileOptions.standard(),
                        Optional.of("a.b"),
                        new DiagnosticSink())
                .orElseThrow();
        assertThat(one).isEqualTo(other);
        assertThat(one.files().keySet())
                .containsExactly(
                        "a/b/Channel.java",
                        "a/b/Gender.java",
                        "a/b/Habits.java",
                        "a/b/Place.java",
                        "a/b/Sale.java",
                        "a/b/Size.java");
        for (String name : one.files().keySet()) {
            Path golden = Path.of("src/test/resources/golden", name.substring(name.lastIndexOf('/') + 1) + ".txt");
            if (Boolean.getBoolean("golden.write")) {
                Files.createDirectories(golden.getParent());
                Files.writeString(golden, one.files().get(name));
            }
            assertThat(golden).hasContent(one.files().get(name));
        }
    }
}
