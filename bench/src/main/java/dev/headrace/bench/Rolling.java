package dev.headrace.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Rolling features beside the same in SQL and beside what a programmer would write by hand for exactly them. */
final class Rolling {

    private static final String PIPELINE = "rolling.mlflow";

    private Rolling() {}

    static void compare(Path folder, long rows, int rounds) throws IOException, InterruptedException {
        System.out.println("27 rolling features and the date, " + rows + " events, file to file, median of " + rounds);
        Events.write(folder.resolve("tx.csv"), rows);
        Bench.copy(PIPELINE, folder);
        Map<String, Map<String, Double>> medians = new Median()
                .add("DuckDB windows", () -> Child.run(DuckRolling.class, Bench.HEAP, folder))
                .add("Java sweep", () -> Child.run(SweepRolling.class, Bench.HEAP, folder))
                .add("Headrace", () -> headrace(folder))
                .print(rounds);
        System.out.printf(
                Locale.ROOT,
                "  windows x%.3f of DuckDB's; wall x%.2f of the sweep's; files of %d MiB (DuckDB), %d MiB (Headrace)%n",
                figure(medians, "Headrace", "window") / figure(medians, "DuckDB windows", "window"),
                figure(medians, "Headrace", "wall") / figure(medians, "Java sweep", "wall"),
                Files.size(folder.resolve("duck.parquet")) >> 20,
                Files.size(folder.resolve("payments.parquet")) >> 20);
    }

    /**
     * File to file, and the windows by themselves. Reading, windows and writing overlap in a run, so two more are made in which
     * nothing is written, of the bare rows and of the features: what the second takes longer is dealing rows out by key,
     * sorting and sweeping them.
     */
    private static Map<String, Double> headrace(Path folder) throws IOException, InterruptedException {
        String heap = "-Xmx" + Bench.HEAP;
        Map<String, Double> result = Launcher.run(List.of("run", PIPELINE, "--no-cache"), folder, heap);
        Launcher.require(folder.resolve("payments.parquet"));
        Map<String, Double> rows = Launcher.run(List.of("show", PIPELINE, "tx", "--limit", "1"), folder, heap);
        Map<String, Double> windows = Launcher.run(List.of("show", PIPELINE, "payments", "--limit", "1"), folder, heap);
        if (rows.containsKey("wall") && windows.containsKey("wall")) {
            result.put("read", rows.getOrDefault("wall", 0.0));
            result.put("window", windows.getOrDefault("wall", 0.0) - rows.getOrDefault("wall", 0.0));
            result.put("window_cpu", windows.getOrDefault("cpu", 0.0) - rows.getOrDefault("cpu", 0.0));
        }
        return result;
    }

    private static double figure(Map<String, Map<String, Double>> medians, String who, String figure) {
        Map<String, Double> figures = medians.get(who);
        return figures == null ? Double.NaN : figures.getOrDefault(figure, Double.NaN);
    }
}
