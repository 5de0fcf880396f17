package dev.headrace.target.beam.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code headrace run --target}: each runner in a process of this machine. */
@Timeout(300)
class RunnersTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path scratch;

    @BeforeEach
    void targets() {
        Built.targets();
    }

    @ParameterizedTest
    @ValueSource(strings = {"beam.direct", "beam.spark", "beam.flink"})
    void givesTheRowsAndTheBooksOfTheLocalEngine(String target) throws IOException {
        Example example = Example.in(scratch);
        String local = example.headrace(
                "run", example.file(), "--out", example.folder("again"), "--format", "csv", "--no-cache");
        String there = example.headrace(
                "run", example.file(), "--target", target, "--out", example.folder("there"), "--format", "csv");
        example.sameRows("there");
        assertThat(books(there)).isEqualTo(books(local)).contains("read    tx: 6,002 rows, 14 diverted");
        assertThat(Files.readString(Path.of(example.folder(".headrace/logs/" + target + ".log"))))
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"beam.direct", "beam.flink"})
    void theSameRowsComeFromAStream(String target) throws IOException {
        Example example = Example.in(scratch);
        example.headrace(
                "run",
                example.file(),
                "--target",
                target,
                "--stream",
                "--out",
                example.folder("there"),
                "--format",
                "csv");
        example.sameRows("there");
    }

    /** What was said of bad rows and of sources; places of outputs and times differ. */
    private static String books(String said) {
        return said.lines()
                .filter(l -> !l.startsWith("wrote") && !l.startsWith("done"))
                .reduce("", (a, b) -> a + b + "\n");
    }
}
