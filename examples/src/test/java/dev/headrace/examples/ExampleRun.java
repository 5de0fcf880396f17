package dev.headrace.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs a copy of an example through the command line, as a user would, and reads what came out. */
final class ExampleRun {

    private static final Path EXAMPLES = Path.of("").toAbsolutePath();

    private final Path folder;

    private ExampleRun(Path folder) {
        this.folder = folder;
    }

    /** A copy of {@code examples/name} in {@code scratch}. */
    static ExampleRun copyOf(String name, Path scratch) throws IOException {
        Path from = EXAMPLES.resolve(name);
        Path to = scratch.resolve(name);
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
        return new ExampleRun(to);
    }

    Path folder() {
        return folder;
    }

    /** Puts another file in place of one of the example's. */
    ExampleRun with(String path, Path file) throws IOException {
        Files.copy(file, folder.resolve(path), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        return this;
    }

    /** Runs the named relations to CSV and reads the one called {@code name}. */
    Table table(String file, String name) throws IOException {
        Path out = folder.resolve("result");
        List<String> arguments =
                new ArrayList<>(List.of("run", folder.resolve(file).toString(), name));
        arguments.addAll(List.of("--out", out.toString(), "--format", "csv", "--no-cache"));
        headrace(arguments.toArray(String[]::new));
        return Table.read(out.resolve(name + ".csv"), '"');
    }

    /** Runs a command that must succeed and gives what it printed. */
    static String headrace(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
        assertThat(code).as("headrace %s%n%s", String.join(" ", arguments), err).isZero();
        return out.toString();
    }
}
