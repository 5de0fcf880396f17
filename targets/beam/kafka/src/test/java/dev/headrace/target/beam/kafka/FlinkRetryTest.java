package dev.headrace.target.beam.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.formats.BatchReader;
import dev.headrace.formats.BatchSource;
import dev.headrace.formats.Formats;
import dev.headrace.formats.ReadRequest;
import dev.headrace.formats.Split;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.block.BlockCoder;
import dev.headrace.target.beam.log.Arrival;
import dev.headrace.target.beam.log.LogSource;
import dev.headrace.target.beam.log.SentSink;
import dev.headrace.target.beam.log.StreamConnectors;
import dev.headrace.target.beam.log.Timing;
import dev.headrace.target.beam.log.memory.MemoryLog;
import dev.headrace.testkit.broker.Broker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.apache.beam.runners.flink.FlinkPipelineOptions;
import org.apache.beam.runners.flink.FlinkRunner;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A job on Flink that fails in the middle, twice, and goes on from its checkpoints: what its sinks hold in the end. */
@Timeout(120)
final class FlinkRetryTest {
    private static final int ROWS = 600;
    private static final AtomicInteger BLOCKS = new AtomicInteger();

    @Test
    void eachRowIsThereOnce(@TempDir Path folder) throws Exception {
        Path base = Files.createDirectory(folder.resolve("base"));
        Binding files = new Binding("jsonl", "out", List.of(), List.of());
        try (Broker broker = new Broker(Files.createDirectory(folder.resolve("broker")))) {
            broker.topic("out", 2);
            PipelineResult running = start(base, files, Payments.binding(broker, "out"));
            while (broker.read("out").size() < ROWS || ids(base, files).size() < ROWS) {
                Thread.sleep(300);
            }
            running.cancel();
            assertThat(BLOCKS.get()).as("blocks, some of them again").isGreaterThan(ROWS / 5);
            List<Long> wanted = LongStream.range(0, ROWS).boxed().toList();
            assertThat(broker.texts("out").stream()
                            .map(t -> Long.parseLong(t.substring("{\"id\":".length(), t.indexOf(','))))
                            .sorted())
                    .containsExactlyElementsOf(wanted);
            assertThat(ids(base, files).stream().sorted()).containsExactlyElementsOf(wanted);
        }
    }

    private static PipelineResult start(Path base, Binding files, Binding topic) {
        FlinkPipelineOptions options = PipelineOptionsFactory.create().as(FlinkPipelineOptions.class);
        options.setRunner(FlinkRunner.class);
        options.setStreaming(true);
        options.setParallelism(1);
        options.setCheckpointingInterval(200L);
        options.setNumberOfExecutionRetries(5);
        options.setExecutionRetryDelay(50L);
        options.setAttachedMode(false);
        options.setFlinkMaster("[local]");
        MemoryLog log = new MemoryLog(Payments.sent(topic), 2, 5, false);
        for (long id = 0; id < ROWS; id++) {
            log.row((int) (id % 2), id, id * 1000, null);
        }
        Pipeline pipeline = Pipeline.create(options);
        PCollection<Block> rows = pipeline.apply(
                        LogSource.of(log, new Timing(0, -1, Long.MIN_VALUE)).read())
                .apply("Fail", ParDo.of(new FailsTwice()))
                .setCoder(BlockCoder.of());
        rows.apply(
                "Topic",
                StreamConnectors.load().require("kafka").sink(SentSink.of("topic", Payments.SCHEMA, topic), base));
        rows.apply(
                "Files",
                StreamConnectors.load().require("jsonl").sink(SentSink.of("files", Payments.SCHEMA, files), base));
        return pipeline.run();
    }

    /** Slow enough for some checkpoints to be complete before it fails. */
    private static final class FailsTwice extends DoFn<Arrival, Block> {
        @ProcessElement
        public void pass(@Element Arrival arrival, OutputReceiver<Block> out) throws InterruptedException {
            int block = BLOCKS.incrementAndGet();
            Thread.sleep(20);
            if (block == 50 || block == 110) {
                throw new IllegalStateException("the worker is gone");
            }
            arrival.good().ifPresent(out::output);
        }
    }

    private static List<Long> ids(Path base, Binding files) {
        List<Long> ids = new ArrayList<>();
        if (Formats.inputsIfAny(base, files).isEmpty()) {
            return ids;
        }
        try (BatchSource source = Formats.read(ReadRequest.all(base, files, Payments.SCHEMA))) {
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
