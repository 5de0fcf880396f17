package dev.headrace.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of the pages: the wrong one raises the code, the right one compiles. */
class DiagnosticPagesTest {
    private static final Path PAGES = Path.of("../../docs/diagnostics");
    private static final Pattern EXAMPLE = Pattern.compile("```mlflow[^\\n]*\\n(.*?)```", Pattern.DOTALL);

    @Test
    void everyCodeHasItsPage() {
        assertThat(Code.values())
                .allSatisfy(code -> assertThat(PAGES.resolve(code + ".md"))
                        .content(StandardCharsets.UTF_8)
                        .startsWith("# " + code + ": " + code.title()));
    }

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Code code : Code.values()) {
            String page = Files.readString(PAGES.resolve(code + ".md"), StandardCharsets.UTF_8);
            int right = page.indexOf("\n## Right");
            examples(page.substring(0, right))
                    .forEach(e -> tests.add(DynamicTest.dynamicTest(
                            code + " wrong", () -> assertThat(codes(e)).contains(code))));
            examples(page.substring(right))
                    .forEach(e -> tests.add(DynamicTest.dynamicTest(
                            code + " right",
                            () -> assertThat(Compiling.text(e).diagnostics()).isEmpty())));
        }
        return tests.stream();
    }

    private static List<String> examples(String section) {
        List<String> examples = new ArrayList<>();
        Matcher matcher = EXAMPLE.matcher(section);
        while (matcher.find()) {
            examples.add(matcher.group(1));
        }
        return examples;
    }

    private static List<Code> codes(String text) {
        return Compiling.text(text).diagnostics().stream().map(Diagnostic::code).toList();
    }
}
