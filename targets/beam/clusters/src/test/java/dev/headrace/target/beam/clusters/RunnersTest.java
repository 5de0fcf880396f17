package dev.headrace.target.beam.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** The last two rows of the example are two hours late. Direct, which pays per key and row, is given its last thousand rows. */
    @ParameterizedTest
    @CsvSource({"beam.direct, 1000", "beam.flink, 6002"})
    void aReplayTellsTheRowsThatWereLate(String target, int rows) throws IOException {
        Example example = Example.in(scratch);
        example.keepLast(rows, "data/transactions.csv");
        assertThat(replay(example, target)).contains("[HR0730]", "2 of " + rows + " rows of `tx` were late");
    }

    @Test
    void aReplayWithoutLateRowsGivesTheRowsOfTheBatch() throws IOException {
        Example example = Example.in(scratch);
        Path file = Path.of(example.file());
        Files.writeString(file, Files.readString(file).replace("lateness = 10m", "lateness = 3h"));
        assertThat(replay(example, "beam.flink")).doesNotContain("HR0730");
        example.sameRows("there");
    }

    private static String replay(Example example, String target) {
        return example.headrace(
                "run",
                example.file(),
                "--target",
                target,
                "--stream",
                "--out",
                example.folder("there"),
                "--format",
                "csv");
    }

    /** What was said of bad rows and of sources; places of outputs and times differ. */
    private static String books(String said) {
        return said.lines()
                .filter(l -> !l.startsWith("wrote") && !l.startsWith("done"))
                .reduce("", (a, b) -> a + b + "\n");
    }
}
