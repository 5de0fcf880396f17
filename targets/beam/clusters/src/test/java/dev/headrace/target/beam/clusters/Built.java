package dev.headrace.target.beam.clusters;

import dev.headrace.target.beam.launch.TargetHome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The targets as this build made them, in the layout that the launcher makes. */
final class Built {

    private static final Path BUILD = Path.of(System.getProperty("headrace.build"));
    private static final Path TARGETS = BUILD.resolve("targets");

    private Built() {}

    /** Lays the targets out and makes them known. */
    static void targets() {
        try {
            for (String runner : List.of("direct", "flink", "spark")) {
                Path folder = Files.createDirectories(TARGETS.resolve("beam." + runner));
                link(folder.resolve("job.jar"), jobJar(runner));
                link(folder.resolve("jvm.options"), module(runner).resolve("jvm.options"));
                if (Files.isDirectory(module(runner + "-home"))) {
                    link(folder.resolve("home"), output(runner + "-home").resolve("home"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.setProperty("headrace.targets", TARGETS.toString());
    }

    /** A folder of this build, for what tests leave to look into. */
    static Path folder(String name) {
        return BUILD.resolve(name);
    }

    static TargetHome home(String target) {
        targets();
        return TargetHome.of(target);
    }

    private static void link(Path link, Path to) throws IOException {
        if (!Files.exists(to)) {
            throw new IllegalStateException("not built: " + to + "; run mvn verify");
        }
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, to);
    }

    private static Path jobJar(String runner) throws IOException {
        try (Stream<Path> made = Files.list(output(runner))) {
            return made.filter(p -> p.getFileName().toString().matches("headrace-beam-" + runner + "-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no job jar for " + runner));
        }
    }

    private static Path module(String name) {
        return Path.of("..", name).toAbsolutePath().normalize();
    }

    /** The other module's output folder, which has the place that this module's has. */
    private static Path output(String name) {
        return module(name).resolve(Path.of("").toAbsolutePath().relativize(BUILD));
    }
}
