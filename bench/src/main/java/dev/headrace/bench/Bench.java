package dev.headrace.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** {@code bench/run [rolling|grouping] [millions …]}: prints one line per contestant and the ratios. */
public final class Bench {

    private static final String HEAP = "6g";

    private Bench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String what = arguments.length > 0 ? arguments[0] : "rolling";
        List<Integer> millions = arguments.length > 1
                ? Arrays.stream(arguments).skip(1).map(Integer::valueOf).toList()
                : List.of(1, 4);
        for (int m : millions) {
            Path folder = Files.createTempDirectory("headrace-bench");
            try {
                if (what.equals("rolling")) {
                    rolling(folder, m);
                } else {
                    grouping(folder, m);
                }
            } finally {
                deleteAll(folder);
            }
        }
    }

    private static void rolling(Path folder, int millions) throws IOException, InterruptedException {
        System.out.println("27 rolling features and the date, " + millions + " M events, file to file");
        Events.write(folder.resolve("tx.csv"), millions * 1_000_000L);
        copy("rolling.mlflow", folder);
        Map<String, Double> duck = Child.run(DuckRolling.class, HEAP, folder);
        print("DuckDB windows", duck, duck);
        Map<String, Double> sweep = Child.run(SweepRolling.class, HEAP, folder);
        print("Java sweep", sweep, duck);
        Map<String, Double> ours = Child.run(HeadraceStages.class, HEAP, folder, Path.of("payments"));
        print("Headrace", ours, duck);
    }

    private static void grouping(Path folder, int millions) throws IOException, InterruptedException {
        System.out.println("group and join, " + millions + " M rows, file to file");
        Sales.write(folder, millions * 1_000_000L);
        copy("grouping.mlflow", folder);
        for (String kind : List.of("exact", "floats")) {
            Map<String, Double> duck = Child.run(DuckGrouping.class, HEAP, folder, Path.of(kind));
            print("DuckDB " + kind, duck, duck);
            Map<String, Double> ours = Child.run(
                    HeadraceRun.class, HEAP, HeadraceRun.pipeline(folder, "grouping"), Path.of(kind + "_out"));
            print("Headrace " + kind, ours, duck);
        }
    }

    private static void print(String who, Map<String, Double> result, Map<String, Double> rival) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "  %-16s", who));
        result.forEach((stage, value) -> line.append(
                stage.equals("peak_mib")
                        ? String.format(Locale.ROOT, "  peak %d MiB", value.longValue())
                        : String.format(Locale.ROOT, "  %s %.2f s", stage, value)));
        for (String stage : List.of("wall", "window")) {
            if (result != rival && result.containsKey(stage) && rival.containsKey(stage)) {
                line.append(String.format(
                        Locale.ROOT, "  %s x%.2f of DuckDB", stage, result.get(stage) / rival.get(stage)));
            }
        }
        System.out.println(line);
    }

    private static void copy(String pipeline, Path folder) throws IOException {
        try (InputStream in = Objects.requireNonNull(Bench.class.getResourceAsStream("/bench/" + pipeline))) {
            Files.copy(in, folder.resolve(pipeline), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
