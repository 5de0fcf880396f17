package dev.headrace.target.beam.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the card-fraud example, and what the local engine makes of it. */
final class Example {

    private static final Path FRAUD = Path.of("../../../examples/fraud");

    private final Path folder;

    private Example(Path folder) {
        this.folder = folder;
    }

    /** Copies it and runs it here, into {@code local/}. */
    static Example in(Path scratch) throws IOException {
        Path folder = scratch.resolve("fraud");
        try (Stream<Path> files = Files.walk(FRAUD)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)
                    .filter(f -> f.toString().endsWith(".csv") || f.toString().endsWith(".mlflow"))::iterator) {
                Path copy = folder.resolve(FRAUD.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Example example = new Example(folder);
        example.headrace("run", example.file(), "--out", example.folder("local"), "--format", "csv");
        return example;
    }

    String file() {
        return folder.resolve("fraud.mlflow").toString();
    }

    String folder(String name) {
        return folder.resolve(name).toString();
    }

    /** Leaves the header and the last rows of a file. */
    void keepLast(int rows, String csv) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(csv));
        List<String> kept = new ArrayList<>(lines.subList(0, 1));
        kept.addAll(lines.subList(lines.size() - rows, lines.size()));
        Files.write(folder.resolve(csv), kept);
    }

    /** Runs a command that must succeed; gives what it said. */
    String headrace(String... words) {
        return Headrace.headrace(words);
    }

    /** The outputs there have the rows that the local engine's have; order means nothing. */
    void sameRows(String name) throws IOException {
        for (String output : List.of("vectors.csv", "rejects.csv")) {
            List<String> expected = rows("local", output);
            assertThat(expected).hasSizeGreaterThan(1);
            List<String> actual = rows(name, output);
            List<String> missing = new ArrayList<>(expected);
            missing.removeAll(new HashSet<>(actual));
            // Of rows that differ a few, not thousands.
            assertThat(missing.stream().limit(3))
                    .as(name + "/" + output + " has not")
                    .isEmpty();
            assertThat(actual.size()).as("rows of " + name + "/" + output).isEqualTo(expected.size());
            assertThat(actual.equals(expected)).as("the same rows as often").isTrue();
        }
        try (Stream<Path> left = Files.list(folder.resolve(name))) {
            assertThat(left.map(f -> f.getFileName().toString()))
                    .as("what is left beside the outputs")
                    .containsExactlyInAnyOrder("vectors.csv", "rejects.csv");
        }
    }

    /** The header, then the rows in the order of their text. */
    private List<String> rows(String name, String output) throws IOException {
        List<String> lines =
                new ArrayList<>(Files.readAllLines(folder.resolve(name).resolve(output)));
        List<String> rows = lines.subList(1, lines.size());
        rows.sort(null);
        return lines;
    }
}
