package dev.headrace.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Rolling features as a stream on Flink, in one process: files are replayed in their order, with watermarks, timers and state as on
 * any stream. Events per second and core are those beyond what a stream of a few rows takes, so a start is not counted.
 */
final class Streaming {

    private static final List<String> KINDS = List.of("exact", "hop");
    private static final List<Integer> KEYS = List.of(10_000, 1_000_000);
    private static final int FEW = 1_000;
    /** As many as the longest window, so that no customer is forgotten. */
    private static final int DAYS = 14;

    private final Path folder;
    private final int rounds;

    private Streaming(Path folder, int rounds) {
        this.folder = folder;
        this.rounds = rounds;
    }

    static void measure(Path folder, long events, int rounds, Growth growth) throws IOException, InterruptedException {
        Streaming streaming = new Streaming(folder, rounds);
        Launcher.fetched("beam.flink");
        for (String kind : KINDS) {
            Bench.copy(streaming.pipeline(kind), folder);
        }
        Events.write(folder.resolve("tx.csv"), FEW, FEW, DAYS);
        System.out.println("a stream of " + FEW + " events on Flink, median of " + rounds);
        Map<String, Map<String, Double>> starts = streaming.race();
        for (int keys : KEYS) {
            Events.write(folder.resolve("tx.csv"), events, keys, DAYS);
            System.out.println(events + " events of " + keys + " customers, median of " + rounds);
            Map<String, Map<String, Double>> medians = streaming.race();
            growth.add("stream of " + keys + " keys", events, medians);
            for (String kind : KINDS) {
                Map<String, Double> state = streaming.state(kind);
                System.out.printf(
                        Locale.ROOT,
                        "  %s: %.0f events a second and core, %.0f a second; %.0f bytes of state a key, %.0f at most%n",
                        kind,
                        beyond(events, medians, starts, kind, "cpu"),
                        beyond(events, medians, starts, kind, "wall"),
                        state.getOrDefault("state_bytes", Double.NaN),
                        state.getOrDefault("most_bytes", Double.NaN));
            }
        }
    }

    private static double beyond(
            long events,
            Map<String, Map<String, Double>> medians,
            Map<String, Map<String, Double>> starts,
            String kind,
            String figure) {
        return (events - FEW)
                / (medians.getOrDefault(kind, Map.of()).getOrDefault(figure, Double.NaN)
                        - starts.getOrDefault(kind, Map.of()).getOrDefault(figure, Double.NaN));
    }

    private Map<String, Map<String, Double>> race() throws IOException, InterruptedException {
        Median contestants = new Median();
        for (String kind : KINDS) {
            byte[] known = local(kind);
            contestants.add(kind, () -> stream(kind, known));
        }
        return contestants.print(rounds);
    }

    private String pipeline(String kind) {
        return "stream_" + kind + ".mlflow";
    }

    /** The features as a stream, whose few rows must be those of the local engine, bit for bit. */
    private Map<String, Double> stream(String kind, byte[] known) throws IOException, InterruptedException {
        Path out = Files.createTempDirectory(folder, "out");
        try {
            Map<String, Double> figures = Launcher.runTree(
                    List.of(
                            "run",
                            pipeline(kind),
                            "--target",
                            "beam.flink",
                            "--stream",
                            "--no-cache",
                            "--out",
                            out.toString(),
                            "--format",
                            "csv"),
                    folder,
                    "-Xmx" + Bench.HEAP);
            if (figures.isEmpty() || !Arrays.equals(known, sorted(out.resolve("out.csv")))) {
                throw new IllegalStateException("the stream's answer is not that of the local engine");
            }
            return figures;
        } finally {
            Bench.deleteAll(out);
        }
    }

    private byte[] local(String kind) throws IOException, InterruptedException {
        Path out = Files.createTempDirectory(folder, "out");
        try {
            List<String> words =
                    List.of("run", pipeline(kind), "--no-cache", "--out", out.toString(), "--format", "csv");
            if (Launcher.run(words, folder, "-Xmx" + Bench.HEAP).isEmpty()) {
                throw new IllegalStateException("the local engine failed");
            }
            return sorted(out.resolve("out.csv"));
        } finally {
            Bench.deleteAll(out);
        }
    }

    private static byte[] sorted(Path file) throws IOException {
        return String.join("\n", Files.readAllLines(file).stream().sorted().toList())
                .getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, Double> state(String kind) throws IOException, InterruptedException {
        Path bundle = folder.resolve(kind + ".bundle");
        Launcher.run(List.of("compile", pipeline(kind), "-o", bundle.toString()), folder, "");
        return new LinkedHashMap<>(
                Child.run(StateSize.class.getName(), Bench.HEAP, List.of(folder.toString(), bundle.toString())));
    }
}
