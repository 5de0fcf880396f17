package dev.headrace.target.beam.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.Vectors;
import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.block.BlockCoder;
import dev.headrace.target.beam.log.SentSink;
import dev.headrace.target.beam.log.StreamConnectors;
import dev.headrace.target.beam.sink.Numbered;
import dev.headrace.target.beam.sink.Pending;
import dev.headrace.target.beam.sink.RowIds;
import dev.headrace.testkit.broker.Broker;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.Create;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Rows written to topics of a real broker, by writers that fail. */
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TopicSinkTest {
    private static final Path BASE = Path.of(".");

    private Broker broker;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        broker = new Broker(folder);
    }

    @AfterAll
    void stop() {
        broker.close();
    }

    @Test
    void aBundleThatIsTriedAgainLeavesNoDoubles() throws Exception {
        broker.topic("retried", 1);
        Topic topic = topic("retried");
        TreeMap<String, String> id = new TreeMap<>();
        id.put("transactional.id", "headrace.out.retried.0");
        try (Producer<byte[], byte[]> killed = Clients.producer(topic.connection(), id)) {
            // A writer that stops in the middle of its bundle, and is not dead.
            killed.initTransactions();
            killed.beginTransaction();
            Messages messages = new Messages(topic);
            Batch rows = rows(0, 10);
            for (int row = 0; row < 5; row++) {
                killed.send(messages.of(rows, row)).get();
            }
            write(topic, "run", 0, 10);
            assertThatThrownBy(killed::commitTransaction).isInstanceOf(KafkaException.class);
        }
        assertThat(ids("retried")).containsExactlyElementsOf(range(0, 10));
        // The bundle again, because the checkpoint before it was restored; and bundles cut otherwise.
        write(topic, "run", 0, 10);
        write(topic, "run", 0, 4);
        write(topic, "run", 4, 13);
        write(topic, "run", 10, 20);
        assertThat(ids("retried")).containsExactlyElementsOf(range(0, 20));
    }

    @Test
    void anotherRunWritesItsOwnRows() throws Exception {
        broker.topic("runs", 1);
        write(topic("runs"), "one", 0, 5);
        write(topic("runs"), "two", 0, 3);
        write(topic("runs"), "two", 0, 4);
        assertThat(ids("runs")).containsExactly(0L, 1L, 2L, 3L, 4L, 0L, 1L, 2L, 3L);
    }

    @Test
    void aPipelineWritesEachRowOnce() throws Exception {
        broker.topic("once", 3);
        run("once");
        List<ConsumerRecord<byte[], byte[]>> written = broker.read("once");
        assertThat(ids("once")).containsExactlyInAnyOrderElementsOf(range(0, 60));
        assertThat(written.stream().map(TopicSinkTest::rowId)).hasSize(60).doesNotHaveDuplicates();
        // One key, one partition.
        TreeMap<String, Integer> partitions = new TreeMap<>();
        for (ConsumerRecord<byte[], byte[]> message : written) {
            String key = new String(message.key(), StandardCharsets.UTF_8);
            assertThat(partitions.merge(key, message.partition(), (a, b) -> a.equals(b) ? a : -1))
                    .isNotNegative();
        }
        assertThat(partitions).hasSize(60);
    }

    @Test
    void atLeastOnceTheSameRowHasTheSameId() throws Exception {
        broker.topic("least", 2);
        run("least", Payments.option("delivery", "at_least_once"));
        run("least", Payments.option("delivery", "at_least_once"));
        List<ConsumerRecord<byte[], byte[]>> written = broker.read("least");
        assertThat(written).hasSize(120);
        assertThat(written.stream().map(TopicSinkTest::rowId).distinct()).hasSize(60);
    }

    @Test
    void aTopicThatIsNotThereIsSaidBeforeTheJobStarts() {
        assertThatThrownBy(() -> run("nowhere"))
                .isInstanceOf(RunFailure.class)
                .hasMessageContaining("there is no topic `nowhere` at " + broker.address());
    }

    private void run(String topic, dev.headrace.ir.pipeline.BindingOption... more) {
        List<Block> blocks = new ArrayList<>();
        for (long from = 0; from < 60; from += 5) {
            blocks.add(Block.of(rows(from, from + 5)));
        }
        List<dev.headrace.ir.pipeline.BindingOption> options = new ArrayList<>(List.of(more));
        options.add(Payments.option("key", "id"));
        Binding binding =
                Payments.binding(broker, topic, options.toArray(dev.headrace.ir.pipeline.BindingOption[]::new));
        Pipeline pipeline = Pipeline.create(PipelineOptionsFactory.create());
        pipeline.apply(Create.of(blocks).withCoder(BlockCoder.of()))
                .apply(StreamConnectors.load()
                        .require("kafka")
                        .sink(SentSink.of("out", Payments.SCHEMA, binding), BASE));
        pipeline.run().waitUntilFinish();
    }

    private Topic topic(String name) {
        return Topic.of(SentSink.of("out", Payments.SCHEMA, Payments.binding(broker, name)), BASE);
    }

    private static void write(Topic topic, String run, long from, long to) {
        Pending rows = Pending.of(new Numbered(run, from, Block.of(rows(from, to))), Payments.SCHEMA);
        try (Transaction transaction = new Transaction(topic, 0)) {
            transaction.write(rows);
        }
    }

    private static Batch rows(long from, long to) {
        long[] ids = LongStream.range(from, to).toArray();
        return Batch.of(
                Payments.SCHEMA,
                ids.length,
                List.of(
                        new LongVector(ids, null, ids.length),
                        new LongVector(ids.clone(), null, ids.length),
                        Vectors.missing(Payments.SCHEMA.columns().get(2).type(), ids.length)),
                null);
    }

    private static String rowId(ConsumerRecord<byte[], byte[]> message) {
        return new String(message.headers().lastHeader(RowIds.NAME).value(), StandardCharsets.US_ASCII);
    }

    private static List<Long> range(long from, long to) {
        return LongStream.range(from, to).boxed().toList();
    }

    private List<Long> ids(String topic) {
        return broker.texts(topic).stream()
                .map(t -> Long.parseLong(t.substring("{\"id\":".length(), t.indexOf(','))))
                .toList();
    }
}
