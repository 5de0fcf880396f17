package dev.headrace.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The manual shows the pipelines that the tests compare. */
final class ManualTest {

    private static final Path MANUAL = Path.of("..", "..", "docs", "java.md");
    private static final Path TEXT = Path.of("..", "..", "examples", "fraud", "fraud.mlflow");
    private static final Path JAVA = Path.of("src", "test", "java", "dev", "headrace", "sample", "fraud", "Fraud.java");

    @Test
    void bothPipelinesAreShownAsTheyAre() throws IOException {
        String java = Files.readString(JAVA);
        assertThat(Files.readString(MANUAL))
                .contains("```mlflow\n" + Files.readString(TEXT).strip() + "\n```")
                .contains(
                        "```java\n" + java.substring(java.indexOf("@Pipeline")).strip() + "\n```");
    }
}
