package dev.headrace.target.beam.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The table of the examples in {@code docs/engines.md}. */
final class ExampleTable {

    private static final Path PAGE = Path.of("../../../docs/engines.md");
    private static final String HEADING = "## The examples on every engine";

    private ExampleTable() {}

    /** Outputs of an example that run alike. */
    record Line(String file, List<String> outputs) {
        Line {
            outputs = List.copyOf(outputs);
        }
    }

    static List<Line> lines() throws IOException {
        List<Line> lines = new ArrayList<>();
        boolean inside = false;
        for (String text : Files.readAllLines(PAGE)) {
            if (text.startsWith("## ")) {
                inside = text.equals(HEADING);
            } else if (inside && text.startsWith("| `")) {
                lines.add(line(text));
            }
        }
        assertThat(lines).as("the table under `%s`", HEADING).hasSizeGreaterThan(10);
        return lines;
    }

    private static Line line(String text) {
        String[] cells = text.replace("`", "").split("\\|");
        assertThat(cells[3].strip()).as(text).isEqualTo("same");
        assertThat(cells[4].strip()).as(text).matches("same(: .+)?");
        return new Line(
                cells[1].strip(),
                Arrays.stream(cells[2].split(",")).map(String::strip).toList());
    }
}
