package dev.headrace.diagnostics.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.diagnostics.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What each renderer makes of {@link RenderCases}, file by file. Run with {@code -Dgolden.update=true} to rewrite. */
class RendererGoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden/render");

    @TestFactory
    Stream<DynamicTest> everyRendererGivesWhatItGave() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Map.Entry<String, List<Diagnostic>> entry : RenderCases.all().entrySet()) {
            List<Diagnostic> diagnostics = entry.getValue();
            tests.add(compare(entry.getKey() + "/human.txt", new HumanRenderer(false).renderAll(diagnostics)));
            tests.add(compare(entry.getKey() + "/diagnostics.json", new JsonRenderer().render(diagnostics)));
            tests.add(compare(entry.getKey() + "/diagnostics.sarif", new SarifRenderer().render(diagnostics)));
        }
        String coloured = new HumanRenderer(true).renderAll(RenderCases.all().get("labels"));
        tests.add(compare("labels/colour.txt", coloured.replace("\u001B", "<ESC>")));
        return tests.stream();
    }

    private static DynamicTest compare(String name, String actual) {
        return DynamicTest.dynamicTest(name, () -> {
            Path file = FOLDER.resolve(name);
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            assertThat(actual).isEqualTo(Files.readString(file));
        });
    }

    @Test
    void noGoldenFolderIsLeftOver() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            TreeSet<String> names = new TreeSet<>();
            folders.forEach(folder -> names.add(folder.getFileName().toString()));
            assertThat(names).isEqualTo(new TreeSet<>(RenderCases.all().keySet()));
        }
    }

    @Test
    void countsAreSaidInWords() {
        assertThat(HumanRenderer.summary(RenderCases.all().get("labels"))).isEqualTo("1 error");
        assertThat(HumanRenderer.summary(RenderCases.all().get("several"))).isEqualTo("2 errors, 1 warning");
        assertThat(HumanRenderer.summary(List.of())).isEmpty();
    }
}
