package dev.headrace.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.cli.Main;
import dev.headrace.ir.function.AggregateFunction;
import dev.headrace.ir.function.Functions;
import dev.headrace.ir.function.ScalarFunction;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the manual of functions, written as pipelines and run by the engine. */
class FunctionExamplesTest {

    private static final List<ScalarFunction.Example> CALLS = Functions.load().scalars().stream()
            .flatMap(f -> f.examples().stream())
            .toList();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path scratch;

    @Test
    void everyCallHasItsResult() throws IOException {
        List<ScalarFunction.Example> sure =
                CALLS.stream().filter(e -> !e.result().equals("error")).toList();
        assertThat(sure).hasSizeGreaterThan(200);
        StringBuilder text = new StringBuilder(ones()).append("table t from ones {\n  derive {\n");
        StringBuilder expected = new StringBuilder("  expect t where id == 1 {\n");
        for (int i = 0; i < sure.size(); i++) {
            text.append("    r")
                    .append(i)
                    .append(" = ")
                    .append(sure.get(i).call())
                    .append('\n');
            expected.append("    ").append(is("r" + i, sure.get(i).result())).append('\n');
        }
        text.append("  }\n}\ntest \"all\" {\n  given ones {\n    | id |\n    | 1 |\n  }\n");
        text.append(expected).append("  }\n}\n");
        assertThat(headrace("test", text, 0)).contains("1 passed, 0 failed");
    }

    @Test
    void everyErrorIsOne() throws IOException {
        List<ScalarFunction.Example> wrong =
                CALLS.stream().filter(e -> e.result().equals("error")).toList();
        assertThat(wrong).hasSizeGreaterThan(20);
        Files.writeString(scratch.resolve("ones.csv"), "id\n1\n");
        for (ScalarFunction.Example e : wrong) {
            String text = ones() + "table t from ones { derive { r = " + e.call() + " } }\n";
            assertThat(headrace("run", text, 3, "t", "--out", scratch.toString()))
                    .as(e.call())
                    .contains("error[HR0701]");
        }
    }

    @Test
    void everyAggregateHasItsResult() throws IOException {
        for (AggregateFunction f : Functions.load().aggregates()) {
            for (AggregateFunction.Example e : f.examples()) {
                assertThat(headrace("test", aggregate(e), 0)).as("%s", e).contains("1 passed, 0 failed");
            }
        }
    }

    private static String aggregate(AggregateFunction.Example e) {
        String rows = IntStream.range(0, e.values().size())
                .mapToObj(i -> "    | 1 | " + e.values().get(i) + " | 2024-01-01T00:00:0" + i + "Z |\n")
                .collect(Collectors.joining());
        boolean optional = e.values().contains("null");
        return "schema Row { id: Int, x: " + type(e.values()) + (optional ? "?" : "") + ", at: Instant @event_time }\n"
                + "source rows: Row { batch = csv(\"rows.csv\", zone = \"UTC\") }\n"
                + "table t from rows { group by id { r = " + e.call() + " } }\n"
                + "test \"it\" {\n  given rows {\n    | id | x | at |\n" + rows + "  }\n"
                + "  expect t where id == 1 { " + is("r", e.result()) + " }\n}\n";
    }

    private static String type(List<String> values) {
        return Stream.of("\"", "h", "m", ".", "e")
                .filter(mark -> values.stream().anyMatch(v -> !v.equals("null") && v.contains(mark)))
                .findFirst()
                .map(mark -> mark.equals("\"") ? "String" : mark.equals("h") || mark.equals("m") ? "Duration" : "Float")
                .orElse("Int");
    }

    private static String is(String column, String result) {
        return result.equals("null") ? column + " is null" : column + " == " + result;
    }

    private static String ones() {
        return "schema One { id: Int }\nsource ones: One { batch = csv(\"ones.csv\") }\n";
    }

    private String headrace(String command, CharSequence pipeline, int code, String... more) throws IOException {
        Path file = Files.writeString(scratch.resolve("functions.mlflow"), pipeline);
        List<String> arguments = Stream.concat(Stream.of(command, file.toString()), Stream.of(more))
                .toList();
        StringWriter said = new StringWriter();
        int ended =
                Main.run(arguments.toArray(String[]::new), new PrintWriter(said, true), new PrintWriter(said, true));
        assertThat(ended).as("%s%n%s", pipeline, said).isEqualTo(code);
        return said.toString();
    }
}
