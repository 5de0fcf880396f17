package dev.headrace.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Queries after Nexmark, of the same file, on the local engine, on Spark and on Flink in batch, beside DuckDB. */
final class Nexmark {

    private static final String PIPELINE = "nexmark.mlflow";
    private static final List<String> RUNNERS = List.of("spark", "flink");

    private final Path folder;
    private final int rounds;

    private Nexmark(Path folder, int rounds) {
        this.folder = folder;
        this.rounds = rounds;
    }

    /** @param named the queries; all, one after the other, if there are none; {@code together}: all in one job, not timed alone */
    static void measure(Path folder, List<String> named, long events, int rounds)
            throws IOException, InterruptedException {
        NexmarkData.write(folder, events);
        Bench.copy(PIPELINE, folder);
        Nexmark nexmark = new Nexmark(folder, rounds);
        Set<String> all = NexmarkAnswers.queries().keySet();
        System.out.println(events + " events, CSV to CSV, median of " + rounds);
        if (named.equals(List.of("together"))) {
            nexmark.race("together", List.copyOf(all));
            return;
        }
        for (String query : all) {
            if (named.isEmpty() || named.contains(query)) {
                nexmark.race(query, List.of(query));
            }
        }
    }

    private void race(String name, List<String> queries) throws IOException, InterruptedException {
        System.out.println(name);
        Median contestants = new Median();
        if (queries.size() == 1) {
            contestants.add("DuckDB", () -> duck(queries.get(0)));
        }
        contestants.add("local", () -> checked(queries, out -> local(queries, out)));
        for (String runner : RUNNERS) {
            Watched target = new Watched(folder, Launcher.fetched("beam." + runner));
            Path jar = folder.resolve(name + "-" + runner + ".jar");
            List<String> words = new ArrayList<>(List.of("compile", PIPELINE));
            queries.forEach(q -> words.add(q + "_out"));
            words.addAll(List.of("--target", "beam." + runner, "-o", jar.toString()));
            Launcher.run(words, folder, "");
            contestants.add(
                    runner,
                    () -> checked(queries, out -> {
                        List<String> arguments =
                                new ArrayList<>(List.of("--base", folder.toString(), "--out", out.toString()));
                        arguments.addAll(List.of("--format", "csv"));
                        arguments.addAll(Watched.alone(runner));
                        return target.run(jar, "dev.headrace.target.beam.job.Main", arguments);
                    }));
        }
        contestants.print(rounds);
    }

    private Map<String, Double> duck(String query) throws IOException, InterruptedException {
        Path file = folder.resolve("duck.csv");
        return Child.run(DuckNexmark.class.getName(), Bench.HEAP, List.of(folder.toString(), query, file.toString()));
    }

    private Map<String, Double> local(List<String> queries, Path out) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("run", PIPELINE));
        queries.forEach(q -> words.add(q + "_out"));
        words.addAll(List.of("--no-cache", "--out", out.toString(), "--format", "csv"));
        return Launcher.run(words, folder, "-Xmx" + Bench.HEAP);
    }

    private interface Into {
        Map<String, Double> run(Path out) throws IOException, InterruptedException;
    }

    private Map<String, Double> checked(List<String> queries, Into contestant)
            throws IOException, InterruptedException {
        Path out = Files.createTempDirectory(folder, "out");
        try {
            Map<String, Double> figures = contestant.run(out);
            if (figures.isEmpty()) {
                throw new IllegalStateException("a contestant failed");
            }
            for (String query : queries) {
                long wrong = NexmarkAnswers.wrong(folder, query, out.resolve(query + "_out.csv"));
                if (wrong > 0) {
                    throw new IllegalStateException(query + ": " + wrong + " rows are not what DuckDB says");
                }
            }
            return figures;
        } finally {
            Bench.deleteAll(out);
        }
    }
}
