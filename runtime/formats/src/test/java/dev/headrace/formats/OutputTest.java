package dev.headrace.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Outputs appear whole or not at all. */
final class OutputTest {

    static final Schema SCHEMA =
            Schema.of(List.of(Column.sure("a", DataType.STRING), Column.optional("b", DataType.FLOAT)));

    @TempDir
    private Path folder;

    @Test
    void csvIsCanonical() throws IOException {
        List<List<@Nullable Object>> rows =
                List.of(Arrays.asList("plain", 1.0), Arrays.asList("", null), Arrays.asList("a,\"b\"\n", 0.1));
        Rows.write(folder, Rows.binding("csv", "x.csv"), SCHEMA, rows, 1);
        assertThat(folder.resolve("x.csv")).hasContent("a,b\nplain,1.0\n\"\",\n\"a,\"\"b\"\"\n\",0.1\n");
    }

    @Test
    void jsonIsCanonical() throws IOException {
        List<List<@Nullable Object>> rows = List.of(Arrays.asList("a\"\n\u0001\u20ac", 1e300), Arrays.asList("", null));
        Rows.write(folder, Rows.binding("jsonl", "out/x"), SCHEMA, rows, 1);
        assertThat(Files.readString(folder.resolve("out/x/part-0.jsonl")))
                .isEqualTo("{\"a\":\"a\\\"\\n\\u0001\u20ac\",\"b\":1.0E300}\n{\"a\":\"\",\"b\":null}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl", "parquet"})
    void whatIsNotCommittedLeavesNothing(String connector) throws IOException {
        Path file = folder.resolve("x." + connector);
        Files.writeString(file, "before");
        try (BatchWriter writer =
                Formats.write(WriteRequest.of(folder, Rows.binding(connector, "x." + connector), SCHEMA))) {
            writer.write(Rows.batch(SCHEMA, List.of(Arrays.asList("a", 1.0))));
            writer.finish();
            assertThat(file).hasContent("before");
        }
        assertThat(file).hasContent("before");
        try (BatchWriter writer = Formats.write(WriteRequest.of(folder, Rows.binding(connector, "new/out"), SCHEMA))) {
            assertThat(writer.path()).isEqualTo(folder.resolve("new/out/part-0." + connector));
        }
        assertThat(names()).containsExactly("x." + connector);
    }

    @Test
    void whereNothingCanBeWrittenSaysWhy() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        Files.createDirectories(folder.resolve("x.csv"));
        for (String location : List.of("file/x.csv", "file", "x.csv")) {
            RunFailure failure = catchThrowableOfType(
                    RunFailure.class,
                    () -> Formats.write(WriteRequest.of(folder, Rows.binding("csv", location), SCHEMA)));
            assertThat(failure.diagnostic().code()).isEqualTo(Code.HR0703);
            assertThat(failure.diagnostic().message()).startsWith("`" + location + "` cannot be written: a ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "parquet"})
    void aKilledWriterLeavesThePreviousOutput(String connector) throws Exception {
        Path file = folder.resolve("x." + connector);
        Files.writeString(file, "before");
        Process child = child("x." + connector, connector, "");
        assertThat(child.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("writing");
        child.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
        assertThat(file).hasContent("before");
        assertThat(names()).hasSize(2);
        Rows.write(folder, Rows.binding(connector, "x." + connector), SCHEMA, List.of(Arrays.asList("a", 1.0)), 1);
        assertThat(names()).containsExactly("x." + connector);
        assertThat(Rows.read(folder, Rows.binding(connector, "x." + connector), SCHEMA).good)
                .containsExactly(Arrays.asList("a", 1.0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl", "parquet"})
    void aFileTooLargeForTheSystemSaysSo(String connector) throws Exception {
        Path file = folder.resolve("x." + connector);
        Files.writeString(file, "before");
        Process child = child("x." + connector, connector, "ulimit -f 1000; ");
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(said)
                .contains("HR0703: `x." + connector + "` cannot be written: the system allows no file that large");
        assertThat(file).hasContent("before");
        assertThat(names()).containsExactly("x." + connector);
    }

    private Process child(String location, String connector, String before) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(
                "bash",
                "-c",
                before + "exec \"$0\" \"$@\"",
                java,
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                EndlessOutput.class.getName()));
        command.addAll(List.of(folder.toString(), connector, location));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
