package dev.headrace.examples;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * The public samples that lie beside a checkout where there are any. Tests on them are skipped, loudly, where they are
 * missing; on a build server their absence is a failure.
 */
final class RealData {

    private static final Path FOLDER = Path.of("..", "..", "shared", "data");

    private RealData() {}

    static Path file(String path) {
        Path file = FOLDER.resolve(path);
        if (!Files.exists(file)) {
            String message = "SKIPPED: the public sample " + path + " is not beside this checkout";
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError(message);
            }
            System.err.println(message);
            Assumptions.abort(message);
        }
        return file;
    }
}
