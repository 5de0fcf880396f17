package dev.headrace.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Source;
import dev.headrace.diagnostics.render.HumanRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Draft, layout and messages of every golden input. Run with {@code -Dgolden.update=true} to rewrite them. */
class GoldenTest {

    private static final Set<String> FILES =
            new TreeSet<>(Set.of("input.mlflow", "draft.txt", "fmt.mlflow", "diagnostics.txt"));

    @TestFactory
    Stream<DynamicTest> everyCaseGivesWhatItGave() {
        return Golden.cases().stream().map(folder -> DynamicTest.dynamicTest(Golden.name(folder), () -> check(folder)));
    }

    private static void check(Path folder) throws IOException {
        String text = Golden.input(folder);
        Source source = Source.of("input.mlflow", text);
        DiagnosticSink sink = new DiagnosticSink();
        Parsed parsed = Parser.parse(source, sink);

        assertThat(parsed.tokens().text()).isEqualTo(text);
        compare(folder.resolve("draft.txt"), DraftPrinter.print(parsed.file()));
        compare(folder.resolve("diagnostics.txt"), new HumanRenderer(false).renderAll(sink.diagnostics()));
        String formatted = Formatter.format(source);
        compare(folder.resolve("fmt.mlflow"), formatted);
        if (sink.hasErrors()) {
            assertThat(formatted).isEqualTo(text);
        }
        boolean meantBad = folder.getParent().endsWith("errors");
        assertThat(sink.diagnostics().stream().anyMatch(Diagnostic::isError)).isEqualTo(meantBad);
    }

    private static void compare(Path file, String actual) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Golden.read(file));
    }

    @Test
    void everyFolderHoldsAllFilesAndNothingElse() throws IOException {
        for (Path folder : Golden.cases()) {
            try (Stream<Path> files = Files.list(folder)) {
                TreeSet<String> names = new TreeSet<>();
                files.forEach(file -> names.add(file.getFileName().toString()));
                assertThat(names).as(Golden.name(folder)).isEqualTo(FILES);
            }
        }
    }
}
