package dev.headrace.cli;

import static dev.headrace.cli.Cli.headrace;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher warms up with still runs: if it did not, commands would only start more slowly, and nobody would notice. */
class WarmupTest {

    private static final Path WARMUP = Path.of("src/main/launcher/warmup");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path scratch;

    @Test
    void itRunsAndComplains() throws IOException {
        try (Stream<Path> files = Files.list(WARMUP)) {
            for (Path file : files.toList()) {
                Files.copy(file, scratch.resolve(file.getFileName()));
            }
        }
        headrace("run", scratch.resolve("warmup.mlflow"), "--no-cache").ends(Exit.OK);
        for (String output : List.of("regions.csv", "regions.parquet", "rhythm.parquet", "large.jsonl")) {
            assertThat(scratch.resolve(output)).isNotEmptyFile();
        }
        headrace("check", scratch.resolve("warmup.mlflow"), scratch.resolve("broken.mlflow"))
                .ends(Exit.DIAGNOSTICS);
    }
}
