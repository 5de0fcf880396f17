package dev.headrace.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.ir.pipeline.Binding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts written by several workers make the file that one would have written. */
final class JoinTest {
    private static final List<String> FILES =
            List.of("csv x.csv", "csv x.csv.gz", "jsonl x.jsonl.zst", "parquet x.parquet");

    @TempDir
    private Path folder;

    private static List<List<@Nullable Object>> rows(int part, int count) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(Arrays.asList("part " + part + ", row " + i, i % 3 == 0 ? null : i / 7.0));
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv x.csv", "csv x.csv.gz", "jsonl x.jsonl.zst", "parquet x.parquet"})
    void rowsOfAllParts(String what) {
        Binding binding = binding(what);
        WriteRequest request = WriteRequest.of(folder, binding, OutputTest.SCHEMA);
        List<List<@Nullable Object>> all = new ArrayList<>();
        List<Path> parts = new ArrayList<>();
        for (int part = 0; part < 3; part++) {
            List<List<@Nullable Object>> rows = rows(part, 10 + part * 1000);
            all.addAll(rows);
            Path file = folder.resolve("parts").resolve("p" + part + "-" + binding.location());
            try (BatchWriter writer = Formats.part(request, file)) {
                writer.write(Rows.batch(OutputTest.SCHEMA, rows));
                writer.commit();
            }
            parts.add(file);
        }
        join(request, parts, all.size());
        Rows read = Rows.read(folder, binding, OutputTest.SCHEMA);
        assertThat(read.bad).isEmpty();
        assertThat(read.good).isEqualTo(all);
    }

    @Test
    void withoutPartsTheFileIsWhole() {
        for (String what : FILES) {
            Binding binding = binding(what);
            join(WriteRequest.of(folder, binding, OutputTest.SCHEMA), List.of(), 0);
            assertThat(Rows.read(folder, binding, OutputTest.SCHEMA).good).isEmpty();
        }
    }

    @Test
    void whatIsNotCommittedLeavesNothing() throws IOException {
        for (String what : FILES) {
            Binding binding = binding(what);
            Path file = folder.resolve(binding.location());
            Files.writeString(file, "before");
            try (PendingFile joined = Formats.join(WriteRequest.of(folder, binding, OutputTest.SCHEMA), List.of(), 0)) {
                joined.finish();
            }
            assertThat(file).hasContent("before");
        }
    }

    private static Binding binding(String what) {
        String[] words = what.split(" ");
        return Rows.binding(words[0], words[1]);
    }

    private static void join(WriteRequest request, List<Path> parts, long rows) {
        try (PendingFile joined = Formats.join(request, parts, rows)) {
            joined.commit();
            assertThat(joined.rows()).isEqualTo(rows);
        }
    }
}
