package dev.headrace.target.beam.log.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.formats.BadRow;
import dev.headrace.formats.BatchReader;
import dev.headrace.formats.BatchSource;
import dev.headrace.formats.BatchWriter;
import dev.headrace.formats.Formats;
import dev.headrace.formats.ReadRequest;
import dev.headrace.formats.Split;
import dev.headrace.formats.WriteRequest;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.log.Arrival;
import dev.headrace.target.beam.log.LogSource;
import dev.headrace.target.beam.log.Readings;
import dev.headrace.target.beam.log.Timing;
import dev.headrace.target.beam.log.Travel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A replay gives what a batch gives: rows, places, bad rows; wherever it is stopped and resumed. */
final class FileReplayTest {
    private static final int ROWS = 5_000;

    @TempDir
    Path base;

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl", "parquet"})
    void aReplayIsTheBatch(String connector) throws IOException {
        Binding binding = new Binding(connector, "in", List.of(), List.of());
        for (int file = 0; file < 3; file++) {
            write(connector, file);
        }
        List<String> batch = new ArrayList<>();
        try (BatchSource source = Formats.read(ReadRequest.all(base, binding, Readings.SCHEMA))) {
            for (Split split = source.nextSplit(); split != null; split = source.nextSplit()) {
                try (BatchReader reader = split.open(bad -> batch.add(text(bad)))) {
                    for (Batch rows = reader.next(); rows != null; rows = reader.next()) {
                        batch.addAll(texts(rows));
                    }
                }
            }
        }
        assertThat(batch).hasSizeGreaterThanOrEqualTo(3 * ROWS);
        SourceDef source = Readings.source(0, OptionalLong.empty(), Optional.of(binding), Optional.empty());
        FileReplay log = FileReplay.of(Readings.sent(source), base);
        List<String> replayed = new ArrayList<>();
        for (int seed = 0; seed < 3; seed++) {
            replayed.clear();
            for (Arrival arrival : new Travel(LogSource.of(log, Timing.of(source)), new Random(seed)).arrivals()) {
                arrival.good().ifPresent(b -> replayed.addAll(texts(b)));
                arrival.late().ifPresent(b -> replayed.addAll(texts(b)));
                arrival.bad().forEach(b -> replayed.add(text(b)));
            }
            assertThat(replayed.stream().sorted())
                    .containsExactlyElementsOf(batch.stream().sorted().toList());
        }
        assertThat(log.name(1)).isEqualTo("in/1." + connector);
    }

    private void write(String connector, int file) throws IOException {
        Path path = base.resolve("in").resolve(file + "." + connector);
        Files.createDirectories(path.getParent());
        if (!connector.equals("parquet")) {
            Files.writeString(path, text(connector, file));
            return;
        }
        long[] ids = new long[ROWS];
        long[] times = new long[ROWS];
        for (int i = 0; i < ROWS; i++) {
            ids[i] = (long) file * ROWS + i;
            times[i] = time(i);
        }
        Binding out = new Binding(connector, path.toString(), List.of(), List.of());
        try (BatchWriter writer = Formats.write(WriteRequest.of(base, out, Readings.SCHEMA))) {
            writer.write(Batch.of(
                    Readings.SCHEMA,
                    ROWS,
                    List.of(new LongVector(ids, null, ROWS), new LongVector(times, null, ROWS)),
                    null));
            writer.commit();
        }
    }

    private static long time(int i) {
        return i * 1_000L - i % 7 * 2_500L;
    }

    private static String text(String connector, int file) {
        StringBuilder text = new StringBuilder(connector.equals("csv") ? "id,at\n" : "");
        for (int i = 0; i < ROWS; i++) {
            long id = (long) file * ROWS + i;
            String at = dev.headrace.ir.text.InstantText.print(time(i));
            if (i % 997 == 5) {
                // Poison, and a time finer than a microsecond.
                text.append(connector.equals("csv") ? "x,y\n" : "{\n");
                at = "2024-01-01T00:00:00.0000001Z";
            }
            text.append(connector.equals("csv") ? id + "," + at + "\n" : "{\"id\":" + id + ",\"at\":\"" + at + "\"}\n");
        }
        return text.toString();
    }

    private static List<String> texts(Block block) {
        return texts(block.batch(Readings.SCHEMA));
    }

    private static List<String> texts(Batch rows) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            texts.add(rows.column("id").boxed(i) + " " + rows.column("at").boxed(i) + " " + rows.places()[i]);
        }
        return texts;
    }

    private static String text(BadRow bad) {
        return bad.place() + " " + bad.column() + " " + bad.reason() + " " + bad.value() + " " + bad.row();
    }
}
