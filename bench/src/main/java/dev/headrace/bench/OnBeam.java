package dev.headrace.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The compiled job on a runner of Beam beside jobs written by hand for the same runner, Spark SQL, DuckDB and the local engine;
 * all from CSV to CSV, each in a process of its own without a class-data archive, two threads, and their answers compared.
 */
final class OnBeam {

    private static final String HAND = "dev.headrace.bench.rivals.";

    private final Path folder;
    private final Task task;
    private final Answer answer;

    private OnBeam(Path folder, Task task) {
        this.folder = folder;
        this.task = task;
        this.answer = new Answer(task.columns());
    }

    /** What is to be done. */
    enum Task {
        ROLLING("rolling", "payments", "Rolling", Answer.ROLLING),
        GROUPING("grouping", "exact", "Grouping", Answer.GROUPING);

        private final String pipeline;
        private final String output;
        private final String hand;
        private final List<String> columns;

        Task(String pipeline, String output, String hand, List<String> columns) {
            this.pipeline = pipeline;
            this.output = output;
            this.hand = hand;
            this.columns = columns;
        }

        List<String> columns() {
            return columns;
        }
    }

    static void compare(Path folder, double millions, int rounds) throws IOException, InterruptedException {
        long rows = Math.round(millions * 1_000_000);
        Events.write(folder.resolve("tx.csv"), rows);
        Sales.write(folder, rows);
        for (Task task : Task.values()) {
            Bench.copy(task.pipeline + ".mlflow", folder);
            for (String runner : List.of("spark", "flink")) {
                System.out.println(
                        task.pipeline + " on " + runner + ", " + rows + " rows, CSV to CSV, median of " + rounds);
                new OnBeam(folder, task).on(runner, rounds);
            }
        }
    }

    private void on(String runner, int rounds) throws IOException, InterruptedException {
        Watched target = new Watched(folder, Launcher.fetched("beam." + runner));
        Path bundle = folder.resolve(task.pipeline + ".bundle");
        Launcher.run(List.of("compile", task.pipeline + ".mlflow", "-o", bundle.toString()), folder, "");
        Median contestants = new Median();
        contestants.add("Beam, rows", () -> hand(target, "Rows", runner));
        contestants.add("Beam, tuned", () -> hand(target, "Tuned", runner));
        contestants.add("Headrace", () -> {
            Path out = Files.createTempDirectory(folder, "out");
            return answer.checked(
                    target.run(
                            List.of("dev.headrace.target.beam.job.Main"),
                            List.of(
                                    "--bundle",
                                    bundle.toString(),
                                    "--base",
                                    folder.toString(),
                                    "--out",
                                    out.toString(),
                                    "--format",
                                    "csv")),
                    out.resolve(name() + ".csv"),
                    true);
        });
        if (runner.equals("spark")) {
            contestants.add("Spark SQL", () -> {
                Path out = Files.createTempDirectory(folder, "out").resolve("sql");
                return answer.checked(
                        target.run(
                                List.of(HAND + "SparkSql"), List.of(task.pipeline, folder.toString(), out.toString())),
                        out.resolve("*.csv"),
                        false);
            });
        }
        contestants.add("Headrace, local", () -> {
            Path out = Files.createTempDirectory(folder, "out");
            return answer.checked(
                    Launcher.run(
                            List.of(
                                    "run",
                                    task.pipeline + ".mlflow",
                                    task.output,
                                    "--no-cache",
                                    "--out",
                                    out.toString(),
                                    "--format",
                                    "csv"),
                            folder,
                            "-Xmx" + Bench.HEAP),
                    out.resolve(task.output + ".csv"),
                    true);
        });
        Map<String, Map<String, Double>> medians = contestants.print(rounds);
        for (String figure : List.of("wall", "cpu")) {
            System.out.printf(
                    java.util.Locale.ROOT,
                    "  %s: rows take x%.2f of Headrace's, Headrace takes x%.2f of the tuned job's%n",
                    figure,
                    of(medians, "Beam, rows", figure) / of(medians, "Headrace", figure),
                    of(medians, "Headrace", figure) / of(medians, "Beam, tuned", figure));
        }
    }

    private static double of(Map<String, Map<String, Double>> medians, String contestant, String figure) {
        return medians.getOrDefault(contestant, Map.of()).getOrDefault(figure, Double.NaN);
    }

    /** The sink that the bundle writes. */
    private String name() {
        return task == Task.ROLLING ? "out" : "exact_out";
    }

    private Map<String, Double> hand(Watched target, String kind, String runner)
            throws IOException, InterruptedException {
        Path out = Files.createTempDirectory(folder, "out");
        List<String> arguments = new ArrayList<>(List.of(folder.toString(), out.toString()));
        if (runner.equals("spark")) {
            arguments.addAll(List.of("--runner=SparkRunner", "--sparkMaster=local[2]"));
        } else {
            arguments.addAll(List.of("--runner=FlinkRunner", "--flinkMaster=[local]", "--parallelism=2"));
        }
        Map<String, Double> figures = target.run(List.of(HAND + kind + task.hand), arguments);
        return answer.checked(new LinkedHashMap<>(figures), out.resolve("part*.csv"), false);
    }
}
