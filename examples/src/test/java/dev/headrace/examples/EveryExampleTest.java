package dev.headrace.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example is formatted, checks without errors, and passes its own tests. */
class EveryExampleTest {

    private static List<Path> files() throws IOException {
        try (Stream<Path> paths = Files.walk(Path.of(""), 2)) {
            List<Path> files = paths.filter(p -> p.toString().endsWith(".mlflow"))
                    .filter(p -> !p.startsWith("target"))
                    .sorted()
                    .toList();
            assertThat(files).hasSizeGreaterThanOrEqualTo(13);
            return files;
        }
    }

    @TestFactory
    Iterable<DynamicTest> checks() throws IOException {
        return files().stream()
                .map(f -> DynamicTest.dynamicTest(f.toString(), () -> ExampleRun.headrace("check", f.toString())))
                .toList();
    }

    @TestFactory
    Iterable<DynamicTest> isFormatted() throws IOException {
        return files().stream()
                .map(f -> DynamicTest.dynamicTest(
                        f.toString(), () -> ExampleRun.headrace("fmt", "--check", f.toString())))
                .toList();
    }

    @TestFactory
    Iterable<DynamicTest> passesItsTests() throws IOException {
        return files().stream()
                .map(f -> DynamicTest.dynamicTest(f.toString(), () -> {
                    long written = Files.readString(f)
                            .lines()
                            .filter(l -> l.startsWith("test \""))
                            .count();
                    String said = ExampleRun.headrace("test", f.toString());
                    assertThat(said).contains(written + " passed");
                }))
                .toList();
    }
}
