package dev.headrace.target.beam.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.ir.pipeline.Binding;
import dev.headrace.target.beam.log.Arrival;
import dev.headrace.target.beam.log.LogMark;
import dev.headrace.target.beam.log.LogSource;
import dev.headrace.target.beam.log.Timing;
import dev.headrace.target.beam.ship.CarriedFailure;
import dev.headrace.testkit.broker.Broker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.beam.sdk.io.UnboundedSource.UnboundedReader;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.util.CoderUtils;
import org.apache.beam.sdk.util.SerializableUtils;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.joda.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Topics of a real broker read by the source. */
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TopicTest {
    private static final PipelineOptions OPTIONS = PipelineOptionsFactory.create();
    private static final Timing NEVER_LATE = new Timing(0, -1, Long.MIN_VALUE);
    private static final AtomicLong CLOCK = new AtomicLong();

    private Broker broker;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        broker = new Broker(folder);
    }

    @AfterAll
    void stop() {
        broker.close();
    }

    /** What was read so far, by a reader that may be stopped and resumed. */
    private static final class Seen {
        private final LogSource source;
        private UnboundedReader<Arrival> reader;
        private boolean started;
        private final List<Long> good = new ArrayList<>();
        private final List<Long> late = new ArrayList<>();
        private final List<String> bad = new ArrayList<>();

        Seen(LogSource source) throws Exception {
            this.source = SerializableUtils.clone(source);
            this.reader = this.source.createReader(OPTIONS, null);
        }

        void until(int rows) throws Exception {
            while (good.size() + late.size() + bad.size() < rows) {
                step();
            }
        }

        void step() throws Exception {
            boolean more = started ? reader.advance() : reader.start();
            started = true;
            if (more) {
                good.addAll(Payments.ids(reader.getCurrent().good()));
                late.addAll(Payments.ids(reader.getCurrent().late()));
                reader.getCurrent().bad().forEach(b -> bad.add(b.reason()));
            }
        }

        LogMark mark() {
            return (LogMark) reader.getCheckpointMark();
        }

        void resume(LogMark from) throws Exception {
            reader.close();
            LogMark back = CoderUtils.clone(source.getCheckpointMarkCoder(), from);
            reader = source.createReader(OPTIONS, back);
            started = false;
        }
    }

    private LogSource source(Binding binding, Timing timing) {
        KafkaLog log = new KafkaLog(
                Payments.sent(binding),
                Connection.of(binding, Path.of(".")).with("metadata.max.age.ms", "400"),
                MessageForm.of(binding, Path.of(".")));
        return LogSource.of(log, timing);
    }

    @Test
    void verdictsAreTheRulesHoweverOftenItIsResumed() throws Exception {
        broker.topic("verdicts", 3);
        Random random = new Random(7);
        TreeMap<Integer, Long> greatest = new TreeMap<>();
        List<Long> late = new ArrayList<>();
        List<Long> good = new ArrayList<>();
        for (long id = 0; id < 400; id++) {
            int partition = random.nextInt(3);
            long time = id * 1_000_000 - random.nextInt(20_000_000);
            Long before = greatest.get(partition);
            (before != null && time < before - 10_000_000 ? late : good).add(id);
            greatest.merge(partition, time, Math::max);
            broker.send("verdicts", partition, Payments.json(id, time));
        }
        Seen seen = new Seen(source(Payments.binding(broker, "verdicts"), new Timing(10_000_000, -1, Long.MIN_VALUE)));
        while (seen.good.size() + seen.late.size() < 400) {
            seen.step();
            if (random.nextInt(4) == 0) {
                seen.resume(seen.mark());
            }
        }
        assertThat(late).isNotEmpty();
        assertThat(seen.late).containsExactlyInAnyOrderElementsOf(late);
        assertThat(seen.good).containsExactlyInAnyOrderElementsOf(good);
        long least = greatest.values().stream().mapToLong(t -> t).min().orElseThrow();
        assertThat(seen.reader.getWatermark()).isEqualTo(new Instant(Math.floorDiv(least - 10_000_000, 1000)));
    }

    @Test
    void poisonAndOtherSchemasAreRowErrors() throws Exception {
        broker.topic("poison", 1);
        broker.send("poison", 0, Payments.json(1, 1_000));
        broker.send("poison", 0, "{\"id\":");
        broker.send("poison", 0, (byte[]) null);
        // A field more is none of ours; a field less is an error where the column is sure.
        broker.send("poison", 0, "{\"id\":2,\"at\":\"1970-01-01T00:00:00.002Z\",\"new\":[1]}");
        broker.send("poison", 0, "{\"at\":\"1970-01-01T00:00:00.002Z\"}");
        broker.send("poison", 0, "{\"id\":3,\"at\":\"1970-01-01T00:00:00.0000001Z\"}");
        broker.send("poison", 0, Payments.json(4, 4_000));
        Seen seen = new Seen(source(Payments.binding(broker, "poison"), NEVER_LATE));
        seen.until(7);
        assertThat(seen.good).containsExactly(1L, 2L, 4L);
        assertThat(seen.bad)
                .containsExactly(
                        "the message has no value",
                        "the line ends before its JSON object does",
                        "the value is missing, and the column is not optional",
                        "the text is finer than a microsecond");
        assertThat(source(Payments.binding(broker, "poison"), NEVER_LATE).log().name(0))
                .isEqualTo("poison[0]");
    }

    @Test
    void whereItBegins() throws Exception {
        broker.topic("begins", 1);
        broker.send("begins", 0, Payments.json(1, 1_000));
        Thread.sleep(20);
        long middle = System.currentTimeMillis() * 1000;
        Thread.sleep(20);
        broker.send("begins", 0, Payments.json(2, 2_000));
        Seen latest =
                new Seen(source(Payments.binding(broker, "begins", Payments.option("start", "latest")), NEVER_LATE));
        Seen instant = new Seen(source(
                Payments.binding(broker, "begins", Payments.option("start", Long.toString(middle))), NEVER_LATE));
        broker.send("begins", 0, Payments.json(3, 3_000));
        latest.until(1);
        instant.until(2);
        assertThat(latest.good).containsExactly(3L);
        assertThat(instant.good).containsExactly(2L, 3L);
    }

    @Test
    void aBrokerThatComesBackLosesNothing() throws Exception {
        broker.topic("restart", 2);
        for (long id = 0; id < 50; id++) {
            broker.send("restart", (int) (id % 2), Payments.json(id, id * 1000));
        }
        Seen seen = new Seen(source(Payments.binding(broker, "restart"), NEVER_LATE));
        seen.until(50);
        LogMark mark = seen.mark();
        broker.stop();
        for (int i = 0; i < 20; i++) {
            seen.step();
        }
        broker.start();
        for (long id = 50; id < 80; id++) {
            broker.send("restart", (int) (id % 2), Payments.json(id, id * 1000));
        }
        seen.until(80);
        assertThat(seen.good).hasSize(80).doesNotHaveDuplicates();
        seen.resume(mark);
        seen.until(110);
        assertThat(seen.good.subList(80, 110)).doesNotHaveDuplicates().allMatch(id -> id >= 50);
    }

    @Test
    void duplicateDeliveryIsTwoMessages() throws Exception {
        // Offsets, not contents, are a message's identity: what a producer sends twice is there twice, and `dedupe` or
        // `expect unique` say what becomes of it. What is fetched twice after a restart comes once.
        broker.topic("twice", 1);
        broker.send("twice", 0, Payments.json(1, 1_000));
        broker.send("twice", 0, Payments.json(1, 1_000));
        Seen seen = new Seen(source(Payments.binding(broker, "twice"), NEVER_LATE));
        seen.until(2);
        seen.resume(seen.mark());
        broker.send("twice", 0, Payments.json(2, 2_000));
        seen.until(3);
        assertThat(seen.good).containsExactly(1L, 1L, 2L);
    }

    @Test
    void aSilentPartitionHoldsTimeUnlessItMayBeIdle() throws Exception {
        broker.topic("silent", 2);
        broker.send("silent", 0, Payments.json(1, 1_000_000));
        broker.send("silent", 1, Payments.json(2, 50_000_000));
        Seen holding = new Seen(source(Payments.binding(broker, "silent"), NEVER_LATE));
        Seen idle = new Seen(source(Payments.binding(broker, "silent"), new Timing(0, 60_000_000, Long.MIN_VALUE))
                .withClock(v -> CLOCK.get()));
        holding.until(2);
        idle.until(2);
        for (int i = 0; i < 50; i++) {
            holding.step();
            idle.step();
        }
        assertThat(holding.reader.getWatermark()).isEqualTo(new Instant(1_000));
        assertThat(idle.reader.getWatermark()).isEqualTo(new Instant(1_000));
        CLOCK.addAndGet(Duration.ofSeconds(61).toNanos());
        broker.send("silent", 1, Payments.json(3, 60_000_000));
        idle.until(3);
        for (int i = 0; i < 20; i++) {
            idle.step();
        }
        assertThat(idle.reader.getWatermark()).isEqualTo(new Instant(60_000));
        // Behind the watermark that went past it meanwhile, a row is late.
        broker.send("silent", 0, Payments.json(4, 2_000_000));
        idle.until(4);
        holding.until(4);
        assertThat(idle.late).containsExactly(4L);
        assertThat(holding.late).isEmpty();
    }

    @Test
    void aPartitionThatComesLaterIsReadFromItsBeginning() throws Exception {
        broker.topic("grows", 1);
        broker.send("grows", 0, Payments.json(1, 1_000_000));
        Seen seen = new Seen(source(Payments.binding(broker, "grows"), NEVER_LATE));
        seen.until(1);
        broker.grow("grows", 3);
        broker.send("grows", 2, Payments.json(2, 2_000_000));
        broker.send("grows", 1, Payments.json(3, 3_000_000));
        seen.until(3);
        assertThat(seen.good).containsExactlyInAnyOrder(1L, 2L, 3L);
        seen.resume(seen.mark());
        broker.send("grows", 2, Payments.json(4, 4_000_000));
        seen.until(4);
        assertThat(seen.good).endsWith(4L).hasSize(4);
    }

    @Test
    void observersSeeWhatTheCheckpointTookOver() throws Exception {
        broker.topic("observed", 1);
        broker.send("observed", 0, Payments.json(1, 1_000_000));
        Seen seen = new Seen(
                source(Payments.binding(broker, "observed", Payments.option("group", "watchers")), NEVER_LATE));
        seen.until(1);
        seen.mark().finalizeCheckpoint();
        try (var admin = broker.admin()) {
            TopicPartition partition = new TopicPartition("observed", 0);
            Map<TopicPartition, OffsetAndMetadata> offsets = Map.of();
            while (offsets.get(partition) == null) {
                seen.step();
                offsets = admin.listConsumerGroupOffsets("watchers")
                        .partitionsToOffsetAndMetadata()
                        .get();
            }
            assertThat(offsets.get(partition).offset()).isEqualTo(1);
        }
    }

    @Test
    void whatIsNotThereIsSaidPlainly() {
        assertThatThrownBy(() -> new Seen(source(Payments.binding(broker, "nowhere"), NEVER_LATE)))
                .isInstanceOf(CarriedFailure.class)
                .hasMessageContaining("there is no topic `nowhere` at " + broker.address());
    }

    @Test
    void withoutRowsTimeStandsStill() throws Exception {
        broker.topic("empty", 2);
        Seen seen = new Seen(source(Payments.binding(broker, "empty"), NEVER_LATE));
        for (int i = 0; i < 20; i++) {
            seen.step();
        }
        assertThat(seen.reader.getWatermark()).isEqualTo(BoundedWindow.TIMESTAMP_MIN_VALUE);
    }
}
