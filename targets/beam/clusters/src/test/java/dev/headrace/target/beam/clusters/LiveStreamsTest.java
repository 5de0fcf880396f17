package dev.headrace.target.beam.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.testkit.broker.Broker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Pipelines as streams that do not end: a real broker, a Flink cluster, one definition. */
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveStreamsTest {

    private static final int PARTITIONS = 3;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path scratch;

    private Broker broker;
    private FlinkCluster cluster;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        broker = new Broker(Files.createDirectory(folder.resolve("broker")));
        cluster = FlinkCluster.start(Files.createDirectory(folder.resolve("cluster")));
    }

    @AfterAll
    void stop() {
        cluster.close();
        broker.close();
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
