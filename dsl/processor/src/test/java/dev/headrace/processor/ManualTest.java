package dev.headrace.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The manual shows the pipelines that the tests compare. */
final class ManualTest {

    private static final Path MANUAL = Path.of("..", "..", "docs", "java.md");
    private static final Path TEXT = Path.of("..", "..", "examples", "fraud", "fraud.mlflow");
    private static final Path JAVA = Path.of("src", "test", "java", "dev", "headrace", "sample", "fraud");

    @Test
    void bothPipelinesAreShownAsTheyAre() throws IOException {
        assertThat(Files.readString(MANUAL))
                .contains("```mlflow\n" + Files.readString(TEXT).strip() + "\n```")
                .contains(java("Fraud.java", "@Pipeline"))
                .contains(java("Transaction.java", "/**"))
                .contains(java("UserEvent.java", "/**"));
    }

    private static String java(String file, String from) throws IOException {
        String java = Files.readString(JAVA.resolve(file));
        return "```java\n" + java.substring(java.indexOf(from)).strip() + "\n```";
    }
}
