package dev.headrace.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written is read back, whatever the type, the format and the compression. */
final class RoundTripTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "csv, x.csv",
        "csv, x.csv.gz",
        "csv, x.csv.zst",
        "csv, x.csv.bz2",
        "csv, folder",
        "jsonl, x.jsonl",
        "jsonl, x.jsonl.zst",
        "jsonl, x.jsonl.bz2",
        "jsonl, folder",
        "parquet, x.parquet",
        "parquet, folder"
    })
    void everyType(String connector, String location) {
        Schema schema = AnyRows.schema();
        Binding binding = Rows.binding(connector, location);
        for (int seed = 0; seed < 2; seed++) {
            List<List<@Nullable Object>> rows = new AnyRows(seed).rows(schema, 1200);
            Rows.write(folder, binding, schema, rows, 1);
            Rows read = Rows.read(ReadRequest.all(folder, binding, schema).sized(700, 5000));
            assertThat(read.bad).isEmpty();
            assertThat(read.good).isEqualTo(rows);
        }
    }

    @Test
    void everyTypeWithOtherSignsOfCsv() {
        Schema schema = AnyRows.schema();
        List<List<@Nullable Object>> rows = new AnyRows(7).rows(schema, 500);
        for (String delimiter : List.of(";", "\t", "-", ".", "e", "0")) {
            Binding binding = Rows.binding("csv", "x.csv", "delimiter", delimiter, "quote", "'", "null", "NA");
            Rows.write(folder, binding, schema, rows, 1);
            Rows read = Rows.read(folder, binding, schema);
            assertThat(read.bad).as(delimiter).isEmpty();
            assertThat(read.good).as(delimiter).isEqualTo(rows);
        }
    }

    @ParameterizedTest
    @CsvSource({"parquet, none", "parquet, snappy", "parquet, zstd"})
    void parquetBytesDependOnRowsAlone(String connector, String compression) throws IOException {
        Schema schema = AnyRows.schema();
        List<List<@Nullable Object>> rows = new AnyRows(3).rows(schema, 3000);
        Rows.write(folder, Rows.binding(connector, "a", "compression", compression), schema, rows, 1);
        Rows.write(folder, Rows.binding(connector, "b", "compression", compression), schema, rows, 2);
        Path a = folder.resolve("a/part-0.parquet");
        assertThat(Files.mismatch(a, folder.resolve("b/part-0.parquet"))).isEqualTo(-1);
        assertThat(Rows.read(folder, Rows.binding(connector, "b"), schema).good).isEqualTo(rows);
    }

    @ParameterizedTest
    @CsvSource({"csv, x.csv", "jsonl, x.jsonl"})
    void splitsTogetherAreTheWholeInOrder(String connector, String location) throws Exception {
        Schema schema = AnyRows.schema();
        Binding binding = Rows.binding(connector, location);
        Rows.write(folder, binding, schema, new AnyRows(11).rows(schema, 2000), 1);
        Rows whole = Rows.read(ReadRequest.all(folder, binding, schema).sized(5000, 1 << 24));
        for (int bytes : List.of(64, 1000, 100_000)) {
            ReadRequest request = ReadRequest.all(folder, binding, schema).sized(100, bytes);
            Rows split = Rows.read(request);
            assertThat(split.good).isEqualTo(whole.good);
            assertThat(split.places).isEqualTo(whole.places);
            assertThat(inParallel(request)).isEqualTo(whole.places);
        }
    }

    private static List<Long> inParallel(ReadRequest request) throws InterruptedException {
        Map<Integer, List<Long>> places = Collections.synchronizedMap(new TreeMap<>());
        try (BatchSource source = Formats.read(request)) {
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                Thread thread = new Thread(() -> drain(source, places));
                thread.start();
                threads.add(thread);
            }
            for (Thread thread : threads) {
                thread.join();
            }
        }
        return places.values().stream().flatMap(List::stream).toList();
    }

    private static void drain(BatchSource source, Map<Integer, List<Long>> places) {
        for (Split split = source.nextSplit(); split != null; split = source.nextSplit()) {
            List<Long> found = new ArrayList<>();
            try (BatchReader reader = split.open(b -> found.add(-1L))) {
                for (Batch batch = reader.next(); batch != null; batch = reader.next()) {
                    for (int row = 0; row < batch.size(); row++) {
                        found.add(batch.places()[row]);
                    }
                }
            }
            places.put(split.index(), found);
        }
    }

    @Test
    void rowsOneByOne() {
        Schema schema = AnyRows.schema();
        List<List<@Nullable Object>> rows = new AnyRows(5).rows(schema, 300);
        Batch batch = Rows.batch(schema, rows);
        for (String format : List.of("csv", "json")) {
            RowCodec codec = Formats.rows(format, Rows.binding("kafka", "topic"), schema);
            for (int row = 0; row < batch.size(); row++) {
                byte[] record = codec.encode(batch, row);
                Batch one = codec.decode(record, 0, record.length, 9, bad -> {
                    throw new AssertionError(bad.reason());
                });
                for (int i = 0; i < schema.columns().size(); i++) {
                    assertThat(one.column(i).boxed(0)).isEqualTo(batch.column(i).boxed(row));
                }
            }
        }
    }

    @Test
    void rowsOfSeveralRecordsAndOneThatIsNone() {
        Schema schema = AnyRows.schema();
        List<List<@Nullable Object>> rows = new AnyRows(6).rows(schema, 20);
        Batch batch = Rows.batch(schema, rows);
        for (String format : List.of("csv", "json")) {
            RowCodec codec = Formats.rows(format, Rows.binding("kafka", "topic"), schema);
            List<byte[]> records = new ArrayList<>();
            for (int row = 0; row < batch.size(); row++) {
                records.add(codec.encode(batch, row));
            }
            records.set(7, "poison".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            long[] places = java.util.stream.LongStream.range(100, 120).toArray();
            List<Long> bad = new ArrayList<>();
            Batch read = codec.decode(records, places, b -> bad.add(b.place()));
            assertThat(bad).containsExactly(107L);
            assertThat(read.size()).isEqualTo(19);
            for (int row = 0; row < read.size(); row++) {
                int from = row < 7 ? row : row + 1;
                assertThat(read.places()[row]).isEqualTo(places[from]);
                for (int i = 0; i < schema.columns().size(); i++) {
                    assertThat(read.column(i).boxed(row))
                            .isEqualTo(batch.column(i).boxed(from));
                }
            }
        }
    }
}
