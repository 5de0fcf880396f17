package dev.headrace.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A pipeline in Java, schemas and enums among it, is at most one and a half times as long as in its own language. */
final class LengthTest {

    private static final Path TEXT = Path.of("..", "..", "examples", "fraud", "fraud.mlflow");
    private static final Path JAVA = Path.of("src", "test", "java", "dev", "headrace", "sample", "fraud");

    @Test
    void theFlagshipIsShortInJavaToo() throws IOException {
        List<String> java = new ArrayList<>();
        for (String file : List.of("Fraud", "Transaction", "UserEvent", "Category", "Age", "Gender", "Event")) {
            java.addAll(lines(JAVA.resolve(file + ".java")));
        }
        assertThat(java.size() / (double) lines(TEXT).size()).isBetween(0.5, 1.5);
    }

    /** Lines that are neither blank nor comment, nor say where things come from. */
    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .filter(l -> !l.startsWith("//") && !l.startsWith("/*") && !l.startsWith("*"))
                .filter(l -> !l.startsWith("import ") && !l.startsWith("package ") && !l.startsWith("language "))
                .toList();
    }
}
