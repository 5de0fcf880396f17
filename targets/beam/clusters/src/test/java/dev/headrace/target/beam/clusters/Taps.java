package dev.headrace.target.beam.clusters;

import static dev.headrace.target.beam.clusters.Headrace.headrace;

import dev.headrace.testkit.broker.Broker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A small pipeline over topics of its own, and the file of all that was sent to them: what a batch run reads. */
final class Taps {

    private final Broker broker;
    private final Path folder;
    private final String name;

    private Taps(Broker broker, Path folder, String name) {
        this.broker = broker;
        this.folder = folder;
        this.name = name;
    }

    /** Makes the topics, two partitions each, and the pipeline. */
    static Taps of(Broker broker, Path folder, String name, String settings) throws Exception {
        for (String topic : List.of("in", "out", "bad")) {
            broker.topic(name + "." + topic, 2);
        }
        Taps taps = new Taps(broker, Files.createDirectories(folder.resolve(name)), name);
        Files.writeString(taps.file(), """
                schema Tap { id: Int, card: String @entity, amount: Float where amount >= 0, at: Instant @event_time }
                source taps: Tap {
                  batch    = jsonl("taps.jsonl")
                  stream   = kafka("%1$s.in", format = json, servers = "%2$s")
                  lateness = 1m else drop
                  on error divert
                  %3$s
                }
                features habits by card from taps {
                  spent = sum(amount) over 1h through
                  taps  = count() over 1h through
                }
                dataset told from taps {
                  with habits
                  keep id, card, at, amount, habits.*
                }
                sink out from told {
                  batch  = jsonl("batch/out")
                  stream = kafka("%1$s.out", format = json, servers = "%2$s", key = "card")
                }
                sink bad from taps.rejected {
                  batch  = jsonl("batch/bad")
                  stream = kafka("%1$s.bad", format = json, servers = "%2$s")
                }
                """.formatted(name, broker.address(), settings));
        return taps;
    }

    Path file() {
        return folder.resolve("taps.mlflow");
    }

    /** A tap as a message. Ten pass in a minute. */
    static String tap(int id) {
        return tap(id, Instant.parse("2024-05-01T08:00:00Z").plusSeconds(6L * id));
    }

    static String tap(int id, Instant at) {
        return String.format(
                Locale.ROOT, "{\"id\":%d,\"card\":\"c%d\",\"amount\":%d.1,\"at\":\"%s\"}", id, id % 7, id % 100, at);
    }

    /** Sends taps, each to the partition of its number. */
    void sendTaps(int from, int to) throws Exception {
        for (int partition = 0; partition < 2; partition++) {
            List<String> messages = new ArrayList<>();
            for (int id = from; id < to; id++) {
                if (id % 2 == partition) {
                    messages.add(tap(id));
                }
            }
            send(partition, messages);
        }
    }

    /** Sends messages, and keeps them for the batch run. */
    void send(int partition, List<String> messages) throws Exception {
        sendLate(partition, messages);
        Files.write(folder.resolve("taps.jsonl"), messages, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Sends messages that no batch shall read. */
    void sendLate(int partition, List<String> messages) throws Exception {
        broker.sendAll(name + ".in", partition, messages);
    }

    List<String> out() {
        return broker.texts(name + ".out");
    }

    List<String> bad() {
        return broker.texts(name + ".bad");
    }

    /** What a batch run gives over all that was kept. */
    List<String> batch() throws IOException {
        headrace("run", file().toString(), "--out", folder.resolve("batch").toString(), "--format", "jsonl");
        return Files.readAllLines(folder.resolve("batch/out.jsonl"));
    }
}
