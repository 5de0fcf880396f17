package dev.headrace.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.compiler.CompileOptions;
import dev.headrace.compiler.Compiler;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.Source;
import dev.headrace.syntax.Formatter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every pipeline printed in the manual compiles, and every page of a code raises it where it says so. */
class DocumentedPipelinesTest {

    private static final Path DOCS = Path.of("..", "docs");
    private static final Pattern BLOCK = Pattern.compile("```mlflow( \\+)?\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern PAGE_EXAMPLE =
            Pattern.compile("## (Wrong|Right)\\n\\n```mlflow\\n(.*?)```", Pattern.DOTALL);
    private static final CompileOptions OPTIONS = CompileOptions.standard();

    @TestFactory
    List<DynamicTest> manual() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path page : pages(DOCS.resolve("language"))) {
            Matcher block = BLOCK.matcher(Files.readString(page));
            String first = "";
            for (int n = 1; block.find(); n++) {
                String own = block.group(2);
                first = n == 1 ? own : first;
                String text = block.group(1) == null ? own : first + "\n" + own;
                tests.add(DynamicTest.dynamicTest(page.getFileName() + " block " + n, () -> {
                    assertThat(diagnose(text)).filteredOn(Diagnostic::isError).isEmpty();
                    assertThat(Formatter.format(Source.of("block", own))).isEqualTo(own);
                }));
            }
        }
        assertThat(tests).hasSizeGreaterThan(12);
        return tests;
    }

    /** What a page shows with tests of its own passes them. */
    @TestFactory
    List<DynamicTest> testsOfTheManual(@TempDir Path scratch) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path page : pages(DOCS.resolve("language"))) {
            Matcher block = BLOCK.matcher(Files.readString(page));
            String first = "";
            for (int n = 1; block.find(); n++) {
                first = n == 1 ? block.group(2) : first;
                String text = block.group(1) == null ? block.group(2) : first + "\n" + block.group(2);
                if (text.contains("\ntest \"")) {
                    Path file = scratch.resolve(page.getFileName() + "-" + n + ".mlflow");
                    tests.add(DynamicTest.dynamicTest(page.getFileName() + " block " + n, () -> {
                        Files.writeString(file, text);
                        assertThat(ExampleRun.headrace("test", file.toString())).contains(" 0 failed");
                    }));
                }
            }
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(2);
        return tests;
    }

    @TestFactory
    List<DynamicTest> pagesOfCodes() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path page : pages(DOCS.resolve("diagnostics"))) {
            Matcher example = PAGE_EXAMPLE.matcher(Files.readString(page));
            while (example.find()) {
                String kind = example.group(1);
                String text = example.group(2);
                tests.add(DynamicTest.dynamicTest(
                        page.getFileName() + " " + kind, () -> check(page, kind.equals("Wrong"), text)));
            }
        }
        assertThat(tests).hasSizeGreaterThan(70);
        return tests;
    }

    private static void check(Path page, boolean wrong, String text) {
        Code code = Code.parse(page.getFileName().toString().substring(0, 6)).orElseThrow();
        List<Code> raised =
                diagnose(text).stream().map(Diagnostic::code).distinct().toList();
        if (wrong) {
            assertThat(raised).containsExactly(code);
        } else {
            assertThat(raised).doesNotContain(code);
            assertThat(diagnose(text)).filteredOn(Diagnostic::isError).isEmpty();
        }
    }

    private static List<Diagnostic> diagnose(String text) {
        return Compiler.compile(List.of(Source.of("page.mlflow", text)), OPTIONS)
                .diagnostics();
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(p -> p.toString().endsWith(".md")).sorted().toList();
        }
    }
}
