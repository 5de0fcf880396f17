package dev.headrace.target.beam.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.testkit.broker.Broker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Pipelines as streams that do not end: a real broker, a Flink cluster, one definition. */
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OneFlinkCluster.class)
class LiveStreamsTest {

    private static final int PARTITIONS = 3;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path scratch;

    private Broker broker;
    private FlinkCluster cluster;

    @BeforeAll
    void start(FlinkCluster shared, @TempDir Path folder) throws Exception {
        broker = new Broker(Files.createDirectory(folder.resolve("broker")));
        cluster = shared;
    }

    @AfterAll
    void stop() {
        broker.close();
    }

    @AfterEach
    void clear() throws Exception {
        cluster.clear();
    }

    /** The batch run of the example and its stream give the same rows: only the bindings differ. */
    @Test
    void theExampleGivesOnAStreamWhatItGivesInBatch() throws Exception {
        Example example = Example.in(scratch);
        for (String topic : List.of("TransactionTopic", "EventTopic")) {
            broker.topic(topic, PARTITIONS);
        }
        for (String topic : List.of("vectors", "tx.rejects")) {
            broker.topic(topic, 2);
        }
        profile(example);
        send(example, "transactions", "TransactionTopic");
        send(example, "events", "EventTopic");
        Live live = new Live(Path.of(example.file()), cluster.master());
        String job = live.submit("--profile", "live");
        live.untilCounted(job, "tx/rows", 6_002);
        live.untilCounted(job, "events/rows", 900);
        live.until(
                job,
                "rows that the watermark has passed",
                () -> broker.texts("vectors").size() > 5_000);
        assertThat(broker.texts("vectors").size()).as("the last rows wait").isLessThan(5_988);
        live.tell("drain", job);
        assertThat(live.status(job)).contains(job + "  done", "tx/rejected: 14");
        example.headrace("run", example.file(), "--out", example.folder("batch"), "--format", "jsonl");
        assertThat(broker.texts("vectors")).containsExactlyInAnyOrderElementsOf(rows(example, "vectors"));
        assertThat(broker.texts("tx.rejects")).hasSize(14);
    }

    /**
     * A stream in the middle of which the task manager is killed, the broker restarted and the driver killed, which is stopped
     * and gone on from, and which is sent rows that are broken, doubled and of a newer schema. What it wrote in the end is what
     * a batch run says of the same rows: nothing is lost, nothing doubled.
     */
    @Test
    void nothingIsLostAndNothingDoubledWhateverHappens() throws Exception {
        Taps taps = Taps.of(broker, scratch, "faults", "");
        Live live = new Live(taps.file(), cluster.master());
        String first = live.submit();
        taps.sendTaps(0, 200);
        taps.send(
                0,
                List.of(
                        "poison",
                        Taps.tap(200).replace(".1,", ".x,"),
                        Taps.tap(200).replace("\"amount\":", "\"a\":-")));
        live.until(first, "rows before the worker is killed", () -> taps.out().size() > 150);

        cluster.killWorker();
        taps.sendTaps(200, 400);
        cluster.startWorker();
        live.until(first, "rows after the worker is killed", () -> taps.out().size() > 350);
        assertThat(live.status(first)).contains("running", "restarted, last because of");

        assertThat(live.tell("stop", first)).contains("is stopped");
        assertThat(live.status(first)).contains(first + "  done", "state kept in");
        taps.sendTaps(400, 500);
        String second = live.submit("--resume", first);
        // Messages of a producer that tried again, and of one that knows more columns.
        taps.send(0, List.of(Taps.tap(498), Taps.tap(498).replace("}", ",\"shop\":\"S1\"}")));
        live.until(
                second, "rows after the state was taken over", () -> taps.out().size() > 450);

        broker.stop();
        Thread.sleep(2_000);
        broker.start();
        taps.sendTaps(500, 600);
        live.until(second, "rows after the broker was away", () -> taps.out().size() > 550);

        live.killDriver(second);
        assertThat(live.status(second)).contains(second + "  running", "its driver is gone; the stream goes on");
        taps.sendTaps(600, 700);
        live.until(second, "rows without a driver", () -> taps.out().size() > 650);
        live.tell("drain", second);
        assertThat(live.status(second)).contains(second + "  done");
        assertThat(taps.out()).containsExactlyInAnyOrderElementsOf(taps.batch());
        assertThat(taps.bad()).hasSize(3);
    }

    /** A partition that falls silent stops nobody where `idle` says so; one whose clock jumps makes its own rows late, and no others. */
    @Test
    void onePartitionSpoilsNoOther() throws Exception {
        Taps taps = Taps.of(broker, scratch, "clocks", "idle = 1s");
        Live live = new Live(taps.file(), cluster.master());
        String job = live.submit();
        taps.sendTaps(0, 100);
        // From here on partition 1 is silent.
        taps.send(0, IntStream.range(100, 200).mapToObj(Taps::tap).toList());
        live.until(
                job, "rows that wait for no silent partition", () -> taps.out().size() > 180);
        // A clock ten years ahead: what comes after it is late, for time does not go back.
        taps.send(1, List.of(Taps.tap(200, Instant.parse("2034-05-01T08:00:00Z"))));
        taps.sendLate(1, List.of(Taps.tap(201), Taps.tap(203)));
        live.untilCounted(job, "taps/late", 2);
        live.tell("drain", job);
        assertThat(taps.out()).containsExactlyInAnyOrderElementsOf(taps.batch());
        String again = live.submit();
        live.untilCounted(again, "taps/rows", 1);
        assertThat(live.tell("cancel", again)).contains("has ended");
        assertThat(live.status(again)).contains(again + "  done");
        assertThat(cluster.isRunning()).isFalse();
    }

    /** What is not whole yet is held back and stands aside, through a stop and going on; both together are the batch. */
    @Test
    void aStreamThatHasJustBegunHoldsBackWhatItDoesNotKnowWhole() throws Exception {
        Taps taps = Taps.of(broker, scratch, "young", "");
        broker.topic("young.early", 2);
        Files.writeString(taps.file(), """
                sink early from told.warming {
                  batch  = jsonl("batch/early")
                  stream = kafka("young.early", format = json, servers = "%s")
                }
                """.formatted(broker.address()), StandardOpenOption.APPEND);
        Live live = new Live(taps.file(), cluster.master());
        String begins = "`out` is written from 2024-05-01T09:00:00Z on";
        String said = live.say("--start", "2024-05-01T08:00:00Z");
        assertThat(said).contains(begins).doesNotContain("`early` is", "`bad` is");
        String first = Live.job(said);
        taps.sendTaps(0, 400);
        live.until(first, "rows that warm up", () -> broker.texts("young.early").size() > 300);
        assertThat(taps.out()).isEmpty();
        live.tell("stop", first);
        said = live.say("--resume", first);
        assertThat(said).as("the start is kept").contains(begins);
        String second = Live.job(said);
        taps.sendTaps(400, 700);
        live.until(second, "rows that are whole", () -> taps.out().size() > 50);
        live.untilCounted(second, "out/warming", 1);
        live.tell("drain", second);
        List<String> early = broker.texts("young.early");
        assertThat(early).hasSize(600).allMatch(r -> r.contains("T08:"));
        assertThat(taps.out()).hasSize(100).allMatch(r -> r.contains("T09:"));
        List<String> both = new ArrayList<>(early);
        both.addAll(taps.out());
        assertThat(both).containsExactlyInAnyOrderElementsOf(taps.batch());
    }

    private void profile(Example example) throws IOException {
        Path file = Path.of(example.file());
        String servers = "servers = \"" + broker.address() + "\"";
        Files.writeString(file, Files.readString(file) + """

                profile live {
                  tx      { stream = kafka("TransactionTopic", format = json, %1$s) }
                  events  { stream = kafka("EventTopic", format = json, %1$s) }
                  rejects { stream = kafka("tx.rejects", format = json, %1$s) }
                  vectors { stream = kafka("vectors", format = json, %1$s) }
                }
                """.formatted(servers));
    }

    /** As the file has them, but not quite in order; one customer's rows are in one partition. */
    private void send(Example example, String csv, String topic) throws Exception {
        Map<Integer, List<String>> partitions =
                CsvMessages.of(Path.of(example.folder("data/" + csv + ".csv")), Duration.ofMinutes(10)).stream()
                        .collect(Collectors.groupingBy(
                                m -> Math.floorMod(m.customer().hashCode(), PARTITIONS),
                                Collectors.mapping(CsvMessages.Message::json, Collectors.toList())));
        for (Map.Entry<Integer, List<String>> partition : partitions.entrySet()) {
            broker.sendAll(topic, partition.getKey(), partition.getValue());
        }
    }

    private static List<String> rows(Example example, String output) throws IOException {
        return Files.readAllLines(Path.of(example.folder("batch")).resolve(output + ".jsonl"));
    }
}
