package dev.headrace.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The compiled job on a runner of Beam beside jobs written by hand for the same runner, Spark SQL, DuckDB and the local engine;
 * all from CSV to CSV, each in a process of its own, the runners' without a class-data archive, as many threads as there are
 * cores, and their answers compared.
 */
final class OnBeam {

    private static final String HAND = "dev.headrace.bench.rivals.";
    private static final String OURS = "Headrace";
    private static final String ROWS = "Beam, rows";
    private static final String TUNED = "Beam, tuned";

    private final Path folder;
    private final Task task;
    private final Answer answer;

    private OnBeam(Path folder, Task task) {
        this.folder = folder;
        this.task = task;
        this.answer = task == Task.ROLLING ? Answer.ofRolling(folder) : Answer.ofGrouping(folder);
    }

    /** What is to be done. */
    enum Task {
        ROLLING("rolling", "out", "Rolling", DuckRolling.class),
        GROUPING("grouping", "exact_out", "Grouping", DuckGrouping.class);

        private final String pipeline;
        private final String sink;
        private final String hand;
        private final Class<?> duck;

        Task(String pipeline, String sink, String hand, Class<?> duck) {
            this.pipeline = pipeline;
            this.sink = sink;
            this.hand = hand;
            this.duck = duck;
        }
    }

    /** @param tasks {@code rolling}, {@code grouping}; all if there are none */
    static void compare(Path folder, List<String> tasks, long rows, int rounds, Growth growth)
            throws IOException, InterruptedException {
        Events.write(folder.resolve("tx.csv"), rows);
        Sales.write(folder, rows);
        for (Task task : Task.values()) {
            if (!tasks.isEmpty() && !tasks.contains(task.pipeline)) {
                continue;
            }
            Bench.copy(task.pipeline + ".mlflow", folder);
            OnBeam race = new OnBeam(folder, task);
            for (String runner : List.of("spark", "flink")) {
                System.out.println(
                        task.pipeline + " on " + runner + ", " + rows + " rows, CSV to CSV, median of " + rounds);
                growth.add(task.pipeline + " on " + runner, rows, race.on(runner, rounds));
            }
            System.out.println(task.pipeline + " on one machine, " + rows + " rows, CSV to CSV, median of " + rounds);
            growth.add(
                    task.pipeline + " on one machine",
                    rows,
                    new Median()
                            .add("DuckDB", race::duck)
                            .add("Headrace, local", race::local)
                            .print(rounds));
        }
    }

    private Map<String, Map<String, Double>> on(String runner, int rounds) throws IOException, InterruptedException {
        Watched target = new Watched(folder, Launcher.fetched("beam." + runner));
        Path jar = folder.resolve(task.pipeline + "-" + runner + ".jar");
        Launcher.run(
                List.of(
                        "compile",
                        task.pipeline + ".mlflow",
                        task.sink,
                        "--target",
                        "beam." + runner,
                        "-o",
                        jar.toString()),
                folder,
                "");
        Median contestants = new Median()
                .add(OURS, () -> ours(target, jar, runner))
                .add(ROWS, () -> hand(target, "Rows", runner))
                .add(TUNED, () -> hand(target, "Tuned", runner));
        if (runner.equals("spark")) {
            contestants.add("Spark SQL", () -> sql(target));
        }
        Map<String, Map<String, Double>> medians = contestants.print(rounds);
        for (String figure : List.of("wall", "cpu")) {
            System.out.printf(
                    Locale.ROOT,
                    "  %s: rows take x%.2f of Headrace's (goal: 1.25 or more), Headrace x%.2f of the tuned job's (goal: 1.10 or less)%n",
                    figure,
                    of(medians, ROWS, figure) / of(medians, OURS, figure),
                    of(medians, OURS, figure) / of(medians, TUNED, figure));
        }
        return medians;
    }

    private static double of(Map<String, Map<String, Double>> medians, String contestant, String figure) {
        return medians.getOrDefault(contestant, Map.of()).getOrDefault(figure, Double.NaN);
    }

    private Map<String, Double> ours(Watched target, Path jar, String runner) throws IOException, InterruptedException {
        return checked(true, task.sink + ".csv", out -> {
            List<String> arguments = new ArrayList<>(List.of("--base", folder.toString(), "--out", out.toString()));
            arguments.addAll(List.of("--format", "csv"));
            arguments.addAll(Watched.alone(runner));
            return target.run(jar, "dev.headrace.target.beam.job.Main", arguments);
        });
    }

    private Map<String, Double> hand(Watched target, String kind, String runner)
            throws IOException, InterruptedException {
        return checked(false, "part*.csv", out -> {
            List<String> arguments = new ArrayList<>(List.of(folder.toString(), out.toString()));
            arguments.addAll(
                    runner.equals("spark")
                            // As our own job has it: nothing is read twice.
                            ? List.of("--runner=SparkRunner", "--cacheDisabled=true")
                            : List.of("--runner=FlinkRunner"));
            arguments.addAll(Watched.alone(runner));
            return target.run(HAND + kind + task.hand, arguments);
        });
    }

    private Map<String, Double> sql(Watched target) throws IOException, InterruptedException {
        return checked(
                false,
                "sql/*.csv",
                out -> target.run(
                        HAND + "SparkSql",
                        List.of(
                                task.pipeline,
                                folder.toString(),
                                out.resolve("sql").toString())));
    }

    private Map<String, Double> duck() throws IOException, InterruptedException {
        return checked(
                true,
                "duck.csv",
                out -> Child.run(
                        task.duck.getName(),
                        Bench.HEAP,
                        task == Task.ROLLING
                                ? List.of(
                                        folder.toString(),
                                        out.resolve("duck.csv").toString())
                                : List.of(
                                        folder.toString(),
                                        "exact",
                                        out.resolve("duck.csv").toString())));
    }

    private Map<String, Double> local() throws IOException, InterruptedException {
        return checked(true, task.sink + ".csv", out -> {
            List<String> words = List.of("run", task.pipeline + ".mlflow", task.sink, "--no-cache", "--out");
            List<String> all = new ArrayList<>(words);
            all.addAll(List.of(out.toString(), "--format", "csv"));
            return Launcher.run(all, folder, "-Xmx" + Bench.HEAP);
        });
    }

    private interface Into {
        Map<String, Double> run(Path out) throws IOException, InterruptedException;
    }

    /** Runs with a folder to write to, looks at what was written and removes it. */
    private Map<String, Double> checked(boolean header, String files, Into contestant)
            throws IOException, InterruptedException {
        Path out = Files.createTempDirectory(folder, "out");
        try {
            return answer.checked(contestant.run(out), out.resolve(files), header);
        } finally {
            Bench.deleteAll(out);
        }
    }
}
