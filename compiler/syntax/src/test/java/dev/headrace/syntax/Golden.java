package dev.headrace.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The golden folders: {@code golden/<feature>/<case>/input.mlflow} and what is made of it. */
final class Golden {

    static final Path ROOT = Path.of("src/test/resources/golden");

    private Golden() {}

    /** Every case, by name. */
    static List<Path> cases() {
        try (Stream<Path> files = Files.walk(ROOT, 2)) {
            return files.filter(path -> ROOT.relativize(path).getNameCount() == 2)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String name(Path folder) {
        return ROOT.relativize(folder).toString().replace('\\', '/');
    }

    static String input(Path folder) {
        return read(folder.resolve("input.mlflow"));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
