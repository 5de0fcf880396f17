package dev.headrace.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.ir.pipeline.Binding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

/** Ranges read by themselves give the rows of the whole file, with the same places. */
final class RangesTest {
    private static final int ROWS = 300_000;

    @TempDir
    private Path folder;

    private void write(Binding binding) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            // Quoted line feeds, so that not every line feed ends a record.
            String text = i % 7 == 0 ? "row " + i + ",\n\"again\"\n" : "row " + i;
            rows.add(Arrays.asList(text, i % 3 == 0 ? null : i / 7.0));
        }
        Rows.write(folder, binding, OutputTest.SCHEMA, rows, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl", "parquet"})
    void allRowsOnce(String connector) {
        Binding binding = Rows.binding(connector, "x." + connector);
        write(binding);
        ReadRequest request = ReadRequest.all(folder, binding, OutputTest.SCHEMA);
        InputFile file = Formats.inputs(folder, binding).get(0);
        List<FileRange> ranges = Formats.ranges(request, file, connector.equals("parquet") ? 1 : 1 << 20);
        assertThat(ranges).hasSizeGreaterThan(2);
        Rows whole = Rows.read(request);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        List<Long> places = new ArrayList<>();
        for (FileRange range : ranges) {
            Rows some = Rows.read(Formats.readRanges(request, List.of(range)));
            assertThat(some.bad).isEmpty();
            rows.addAll(some.good);
            places.addAll(some.places);
        }
        assertThat(rows).isEqualTo(whole.good);
        assertThat(places).isEqualTo(whole.places);
    }

    @Test
    void aMarkAtTheStartIsNoText() throws IOException {
        Binding binding = Rows.binding("csv", "x.csv");
        write(binding);
        Path path = folder.resolve("x.csv");
        Files.writeString(path, "\ufeff" + Files.readString(path), StandardCharsets.UTF_8);
        ReadRequest request = ReadRequest.all(folder, binding, OutputTest.SCHEMA);
        InputFile file = Formats.inputs(folder, binding).get(0);
        Rows all = Rows.read(Formats.readRanges(request, Formats.ranges(request, file, 1 << 20)));
        assertThat(all.bad).isEmpty();
        assertThat(all.good).hasSize(ROWS);
    }

    @Test
    void whatCannotBeDividedIsOneRange() {
        Binding binding = Rows.binding("csv", "x.csv.gz");
        write(binding);
        ReadRequest request = ReadRequest.all(folder, binding, OutputTest.SCHEMA);
        List<FileRange> ranges =
                Formats.ranges(request, Formats.inputs(folder, binding).get(0), 1 << 10);
        assertThat(ranges).hasSize(1).allMatch(FileRange::isWhole);
    }
}
