package dev.headrace.target.beam.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.diagnostics.RunFailure;
import dev.headrace.formats.BatchReader;
import dev.headrace.formats.BatchSource;
import dev.headrace.formats.Formats;
import dev.headrace.formats.ReadRequest;
import dev.headrace.formats.Split;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.block.BlockCoder;
import dev.headrace.target.beam.log.Arrival;
import dev.headrace.target.beam.log.LogSource;
import dev.headrace.target.beam.log.Readings;
import dev.headrace.target.beam.log.SentSink;
import dev.headrace.target.beam.log.StreamConnectors;
import dev.headrace.target.beam.log.Timing;
import dev.headrace.target.beam.log.memory.MemoryLog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FileSinksTest {
    private static final Schema SCHEMA = Readings.SCHEMA;

    @TempDir
    Path base;

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl", "parquet"})
    void aStreamWritesParts(String connector) throws IOException {
        Binding binding = new Binding(connector, "out", List.of(), List.of());
        Pipeline pipeline = Pipeline.create(PipelineOptionsFactory.create());
        stream(pipeline, 50)
                .apply(StreamConnectors.load().require(connector).sink(SentSink.of("x", SCHEMA, binding), base));
        pipeline.run().waitUntilFinish();
        assertThat(read(binding)).containsExactlyInAnyOrderElementsOf(ids(0, 50));
    }

    @Test
    void rowsWrittenAgainTakeTheirOwnPlace() throws IOException {
        Binding binding = new Binding("csv", "out", List.of(), List.of());
        PartFolder folder = new PartFolder(SentSink.of("x", SCHEMA, binding), base);
        folder.write(0, rows("run", 0, 10));
        folder.write(0, rows("run", 10, 20));
        folder.write(1, rows("other shard", 100, 105));
        // The same bundle again, after a failure.
        folder.write(0, rows("run", 10, 20));
        assertThat(read(binding)).containsExactlyInAnyOrderElementsOf(ids(0, 20, 100, 105));
        // Both bundles again, as one, and then as three.
        folder.write(0, rows("run", 0, 20));
        assertThat(read(binding)).containsExactlyInAnyOrderElementsOf(ids(0, 20, 100, 105));
        folder.write(0, rows("run", 0, 5));
        folder.write(0, rows("run", 5, 12));
        folder.write(0, rows("run", 12, 20));
        assertThat(read(binding)).containsExactlyInAnyOrderElementsOf(ids(0, 20, 100, 105));
    }

    @Test
    void aFolderOfAnotherStreamIsRefused() throws IOException {
        Binding binding = new Binding("csv", "out", List.of(), List.of());
        PartFolder folder = new PartFolder(SentSink.of("x", SCHEMA, binding), base);
        folder.write(0, rows("one", 0, 10));
        assertThatThrownBy(() -> folder.write(0, rows("two", 0, 10)))
                .isInstanceOf(RunFailure.class)
                .hasMessageContaining("the folder `out` holds the parts of another stream");
        assertThat(read(binding)).containsExactlyInAnyOrderElementsOf(ids(0, 10));
    }

    @Test
    void aFileHasNoPlaceForAStream() {
        SentSink sink = SentSink.of("x", SCHEMA, new Binding("csv", "out/x.csv", List.of(), List.of()));
        assertThatThrownBy(() -> new FileParts(sink, base, 1))
                .isInstanceOf(RunFailure.class)
                .hasMessageContaining("a stream cannot write the one file `out/x.csv`");
    }

    /** A stream of so many rows, in blocks of three. */
    private static PCollection<Block> stream(Pipeline pipeline, int rows) {
        MemoryLog log = new MemoryLog(Readings.sent(Readings.source(0)), 2, 3, true);
        for (long id = 0; id < rows; id++) {
            log.row((int) (id % 2), id, id * 1000);
        }
        return pipeline.apply(
                        LogSource.of(log, new Timing(0, -1, Long.MIN_VALUE)).read())
                .apply(ParDo.of(new Good()))
                .setCoder(BlockCoder.of());
    }

    private static final class Good extends DoFn<Arrival, Block> {
        @ProcessElement
        public void good(@Element Arrival arrival, OutputReceiver<Block> out) {
            arrival.good().ifPresent(out::output);
        }
    }

    private static Pending rows(String run, long from, long to) {
        long[] ids = LongStream.range(from, to).toArray();
        Batch batch = Batch.of(
                SCHEMA,
                ids.length,
                List.of(new LongVector(ids, null, ids.length), new LongVector(ids.clone(), null, ids.length)),
                null);
        return Pending.of(new Numbered(run, from, Block.of(batch)), SCHEMA);
    }

    private static List<Long> ids(long... ranges) {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < ranges.length; i += 2) {
            LongStream.range(ranges[i], ranges[i + 1]).forEach(ids::add);
        }
        return ids;
    }

    private List<Long> read(Binding binding) {
        List<Long> ids = new ArrayList<>();
        try (BatchSource source = Formats.read(ReadRequest.all(base, binding, SCHEMA))) {
            for (Split split = source.nextSplit(); split != null; split = source.nextSplit()) {
                try (BatchReader reader = split.open(bad -> {
                    throw new AssertionError(bad.reason());
                })) {
                    for (Batch rows = reader.next(); rows != null; rows = reader.next()) {
                        for (int i = 0; i < rows.size(); i++) {
                            ids.add((Long) rows.column("id").boxed(i));
                        }
                    }
                }
            }
        }
        return ids;
    }
}
