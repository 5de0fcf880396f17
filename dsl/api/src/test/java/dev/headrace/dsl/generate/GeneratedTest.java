package dev.headrace.dsl.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The generated sources that are checked in are those that the generator makes. */
final class GeneratedTest {

    private static final Path SOURCES = Path.of("src", "main", "java");

    @Test
    void everyFileIsAsItIsMade() throws IOException {
        if (System.getProperty("golden.update") != null) {
            Files.main(new String[] {SOURCES.toString()});
        }
        List<String> stale = new ArrayList<>();
        for (Map.Entry<String, String> file : Files.all().entrySet()) {
            Path path = SOURCES.resolve(file.getKey());
            String there = java.nio.file.Files.exists(path) ? java.nio.file.Files.readString(path) : "";
            if (!bare(there).equals(bare(file.getValue()))) {
                stale.add(file.getKey());
            }
        }
        assertThat(stale)
                .as("run the tests of dsl/api with -Dgolden.update, then spotless:apply")
                .isEmpty();
    }

    @Test
    void noFileIsLeftFromEarlier() throws IOException {
        List<String> marked = new ArrayList<>();
        try (Stream<Path> paths = java.nio.file.Files.walk(SOURCES)) {
            for (Path path : paths.filter(p -> p.toString().endsWith(".java")).toList()) {
                if (java.nio.file.Files.readString(path).startsWith(Files.NOTE)) {
                    marked.add(SOURCES.relativize(path).toString().replace('\\', '/'));
                }
            }
        }
        assertThat(marked).containsExactlyInAnyOrderElementsOf(Files.all().keySet());
    }

    /** Without what the formatter decides: white space, and the stars of comments that it breaks. */
    private static String bare(String source) {
        return source.replaceAll("\\n\\s*\\*(?!/)", "").replaceAll("\\s+", "");
    }
}
