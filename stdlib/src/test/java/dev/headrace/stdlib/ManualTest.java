package dev.headrace.stdlib;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.ir.function.AggregateFunction;
import dev.headrace.ir.function.ScalarFunction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The manual of functions is what the descriptors say. {@code -Dgolden.update} writes it anew. */
class ManualTest {

    private static final Path MANUAL = Path.of("..", "docs", "language", "functions.md");

    @Test
    void theManualIsUpToDate() throws IOException {
        String manual = manual();
        if (System.getProperty("golden.update") != null) {
            Files.writeString(MANUAL, manual);
        }
        assertThat(MANUAL).as("run the tests of stdlib with -Dgolden.update").hasContent(manual);
    }

    private static String manual() {
        StringBuilder out = new StringBuilder();
        out.append("<!-- Generated from the descriptors of the standard library; change those. -->\n");
        out.append("# Functions\n\n");
        out.append(
                "An Int is taken where a Float or Decimal is expected, an enum where a String is. An argument may be given by"
                        + " name. A `literal` argument has to be written out; a `sure` one must not be optional. A function of a missing"
                        + " value is missing, and a result marked `?` may be missing by itself. Calls that say `error` below are row"
                        + " errors.\n\n");
        Map<String, List<ScalarFunction>> groups = groups();
        groups.keySet()
                .forEach(g -> out.append("- [")
                        .append(title(g))
                        .append("](#")
                        .append(g.replace(' ', '-'))
                        .append(")\n"));
        out.append("- [Aggregates](#aggregates)\n");
        groups.forEach((group, functions) -> {
            out.append("\n## ").append(title(group)).append('\n');
            functions.forEach(f -> append(f, out));
        });
        out.append("\n## Aggregates\n\n");
        out.append(
                "They skip missing values. Over nothing `count` and `sum` give 0, all others a missing value. In the examples"
                        + " the rows have these values in their column `x`, one after the other in time.\n");
        Calls.FUNCTIONS.aggregates().forEach(f -> append(f, out));
        return out.toString();
    }

    private static void append(ScalarFunction f, StringBuilder out) {
        out.append("\n### `").append(f.name()).append("`\n\n```\n");
        f.signatures().forEach(s -> out.append(s).append('\n'));
        out.append("```\n\n").append(f.doc()).append("\n\n| call | result |\n|---|---|\n");
        for (ScalarFunction.Example e : f.examples()) {
            out.append("| `").append(cell(e.call())).append("` | ");
            out.append(e.result().equals("error") ? "error" : "`" + cell(e.result()) + "`")
                    .append(" |\n");
        }
    }

    private static void append(AggregateFunction f, StringBuilder out) {
        out.append("\n### `").append(f.kind().function()).append("`\n\n```\n");
        f.signatures().forEach(s -> out.append(s).append('\n'));
        out.append("```\n\n").append(f.doc()).append("\n\n| `x` | call | result |\n|---|---|---|\n");
        for (AggregateFunction.Example e : f.examples()) {
            out.append("| `").append(cell(String.join(", ", e.values()))).append("` | `");
            out.append(cell(e.call())).append("` | `").append(cell(e.result())).append("` |\n");
        }
    }

    private static Map<String, List<ScalarFunction>> groups() {
        Map<String, List<ScalarFunction>> groups = new LinkedHashMap<>();
        for (ScalarFunction f : new StandardLibrary().scalars()) {
            groups.computeIfAbsent(f.group(), g -> new ArrayList<>()).add(f);
        }
        groups.values().forEach(g -> {
            if (!g.get(0).group().equals("operators")) {
                g.sort(Comparator.comparing(ScalarFunction::name));
            }
        });
        return groups;
    }

    private static String title(String group) {
        return group.substring(0, 1).toUpperCase(Locale.ROOT) + group.substring(1);
    }

    private static String cell(String code) {
        return code.replace("|", "\\|");
    }
}
