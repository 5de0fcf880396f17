package dev.headrace.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A script of a few lines as a step. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class ProgramsTest {

    @Test
    void theScriptSmoothsEachSensor(@TempDir Path scratch) throws IOException {
        ExampleRun example = ExampleRun.copyOf("programs", scratch);
        ExampleRun.headrace("run", example.folder().resolve("programs.mlflow").toString());
        assertThat(example.folder().resolve("out/smoothed.csv")).hasContent("""
                sensor,at,value,smoothed
                cellar,2024-01-01T00:00:00Z,12.5,12.5
                roof,2024-01-01T00:00:30Z,3.0,3.0
                cellar,2024-01-01T00:01:00Z,13.5,12.75
                cellar,2024-01-01T00:02:00Z,12.5,12.6875
                roof,2024-01-01T00:02:30Z,7.0,4.0
                cellar,2024-01-01T00:03:00Z,16.5,13.640625
                """);
        assertThat(Files.readAllLines(example.folder().resolve(".headrace/steps/smoothed.2.via/report")))
                .containsExactlyInAnyOrder("cellar,4", "roof,2");
    }
}
