package dev.headrace.target.beam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.target.Engine;
import dev.headrace.target.Targets;
import dev.headrace.target.tck.SameAnswer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every example that runs gives the same rows, and says the same of bad ones, on the local engine and on the Direct runner. */
final class ExamplesOnDirectTest {
    private static final Path EXAMPLES = Path.of("..", "..", "..", "examples");

    @TempDir
    private Path temp;

    @TestFactory
    Iterable<DynamicTest> sameAnswer() throws IOException {
        Engine local = Targets.named("local").orElseThrow().engine();
        List<Path> files;
        try (Stream<Path> paths = Files.walk(EXAMPLES, 2)) {
            files = paths.filter(p -> p.toString().endsWith(".mlflow"))
                    // Models do not run yet; programs run on the local engine alone.
                    .filter(p -> !p.endsWith("model.mlflow") && !p.endsWith("programs.mlflow"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSizeGreaterThanOrEqualTo(12);
        return files.stream()
                .map(f -> DynamicTest.dynamicTest(
                        EXAMPLES.relativize(f).toString(),
                        () -> assertThat(new SameAnswer(f, temp).differences(local, DirectEngine.of(2)))
                                .isEmpty()))
                .toList();
    }
}
