package dev.headrace.bench;

import dev.headrace.testkit.broker.Broker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * How long a payment takes from one topic of a broker to another, through the exact rolling features on Flink: from when the producer
 * hands it over to when the job hands its features over, by the time stamps of the messages. A row leaves when the
 * watermark has passed it, so the wait for the next payment of each partition and for Flink's watermark, every 200 ms, is in it.
 */
final class Latency {

    private static final Pattern ID = Pattern.compile("\"id\":([0-9]+)");
    private static final int PARTITIONS = 2;
    private static final int KEYS = 10_000;
    private static final int RATE = 1_000;
    private static final int SECONDS = 30;
    private static final int WARM_SECONDS = 15;
    private static final int START_SECONDS = 180;
    /** A stream that is further behind than this cannot keep up with the rate on this machine. */
    private static final int CATCH_UP_SECONDS = 60;

    private static final long TICK_NANOS = 10_000_000L;

    private final Broker broker;
    private final SplittableRandom random = new SplittableRandom(RATE);
    private int sent;

    private Latency(Broker broker) {
        this.broker = broker;
    }

    /** Both ways in which rows can leave. */
    static void measure(Path folder) throws IOException, InterruptedException {
        for (boolean arrival : List.of(false, true)) {
            measure(Files.createTempDirectory(folder, "latency"), arrival);
        }
    }

    private static void measure(Path folder, boolean arrival) throws IOException, InterruptedException {
        Watched target = new Watched(folder, Launcher.fetched("beam.flink"));
        try (Broker broker = new Broker(Files.createDirectory(folder.resolve("broker")))) {
            broker.topic("payments", PARTITIONS);
            broker.topic("features", PARTITIONS);
            Path jar = compiled(folder, broker, arrival);
            List<String> arguments =
                    new ArrayList<>(List.of("--stream", "--start=1970-01-01T00:00:00Z", "--base", folder.toString()));
            arguments.addAll(Watched.alone("flink"));
            arguments.add("--attachedMode=true");
            Path log = folder.resolve("stream.log");
            Process job = new ProcessBuilder(target.command(jar, "dev.headrace.target.beam.job.Main", arguments))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            try {
                new Latency(broker).race(arrival ? "emitted on arrival" : "exact", job, log);
            } finally {
                job.destroyForcibly().waitFor();
            }
        } catch (IOException | InterruptedException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the broker failed", e);
        }
    }

    private static Path compiled(Path folder, Broker broker, boolean arrival) throws IOException, InterruptedException {
        Bench.copy("latency.mlflow", folder);
        Path pipeline = folder.resolve("latency.mlflow");
        String text = Files.readString(pipeline).replace("SERVERS", broker.address());
        Files.writeString(
                pipeline, arrival ? text.replace("from payments {", "from payments emit on arrival {") : text);
        Path jar = folder.resolve("latency.jar");
        Launcher.run(List.of("compile", "latency.mlflow", "--target", "beam.flink", "-o", jar.toString()), folder, "");
        return jar;
    }

    private void race(String name, Process job, Path log) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (broker.texts("features").isEmpty()) {
            if (!job.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("the stream gave nothing:\n" + Files.readString(log));
            }
            send(RATE / 10);
            TimeUnit.SECONDS.sleep(1);
        }
        pace(WARM_SECONDS);
        int first = sent;
        pace(SECONDS);
        int last = sent;
        // The last rows wait for those behind them.
        pace(1);
        Map<Integer, Long> ended = stamps("features");
        for (int second = 0; second < CATCH_UP_SECONDS && !holds(ended, first, last); second++) {
            TimeUnit.SECONDS.sleep(1);
            ended = stamps("features");
        }
        if (!holds(ended, first, last)) {
            throw new IllegalStateException(ended.size() + " of " + sent + " rows came, the first as "
                    + broker.texts("features").get(0) + "\n" + Files.readString(log));
        }
        report(name, first, last, ended);
    }

    private static boolean holds(Map<Integer, Long> ended, int first, int last) {
        return IntStream.range(first, last).allMatch(ended::containsKey);
    }

    private void pace(int seconds) throws Exception {
        long start = System.nanoTime();
        long ticks = TimeUnit.SECONDS.toNanos(seconds) / TICK_NANOS;
        for (long tick = 1; tick <= ticks; tick++) {
            send((int) (RATE * TICK_NANOS / 1_000_000_000L));
            LockSupport.parkNanos(start + tick * TICK_NANOS - System.nanoTime());
        }
    }

    private void send(int rows) throws Exception {
        List<List<String>> messages = new ArrayList<>();
        for (int partition = 0; partition < PARTITIONS; partition++) {
            messages.add(new ArrayList<>());
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        for (int i = 0; i < rows; i++) {
            messages.get(sent % PARTITIONS)
                    .add(String.format(
                            Locale.ROOT,
                            "{\"id\":%d,\"source\":\"C%d\",\"category\":\"es_food\",\"amount\":%d.25,\"timestamp\":\"%s\"}",
                            sent++,
                            random.nextInt(KEYS),
                            random.nextInt(500),
                            now));
        }
        for (int partition = 0; partition < PARTITIONS; partition++) {
            broker.sendAll("payments", partition, messages.get(partition));
        }
    }

    private void report(String name, int first, int last, Map<Integer, Long> ended) {
        Map<Integer, Long> begun = stamps("payments");
        long[] waits = IntStream.range(first, last)
                .mapToLong(id -> ended.getOrDefault(id, 0L) - begun.getOrDefault(id, 0L))
                .sorted()
                .toArray();
        System.out.printf(
                Locale.ROOT,
                "from topic to topic, %s, %d rows in %d s, %d keys: median %d ms, p99 %d ms, most %d ms%n",
                name,
                waits.length,
                SECONDS,
                KEYS,
                waits[waits.length / 2],
                waits[waits.length * 99 / 100],
                waits[waits.length - 1]);
    }

    private Map<Integer, Long> stamps(String topic) {
        Map<Integer, Long> stamps = new HashMap<>();
        for (ConsumerRecord<byte[], byte[]> message : broker.read(topic)) {
            Matcher id = ID.matcher(new String(message.value(), StandardCharsets.UTF_8));
            if (id.find()) {
                stamps.put(Integer.valueOf(id.group(1)), message.timestamp());
            }
        }
        return stamps;
    }
}
