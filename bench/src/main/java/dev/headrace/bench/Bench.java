package dev.headrace.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** {@code bench/run WHAT [millions of rows …] [rounds=N]}: prints one line per contestant and the ratios. */
public final class Bench {

    static final String HEAP = "6g";

    private static final int STEPS = 1_000;
    private static final int SCHEMAS = 200;

    private Bench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String what = arguments.length > 0 ? arguments[0] : "rolling";
        int rounds = Arrays.stream(arguments)
                .filter(a -> a.startsWith("rounds="))
                .mapToInt(a -> Integer.parseInt(a.substring("rounds=".length())))
                .findFirst()
                .orElse(what.equals("cold") ? 15 : 5);
        List<String> words = Arrays.stream(arguments)
                .skip(1)
                .filter(a -> !a.startsWith("rounds="))
                .toList();
        List<Double> given =
                words.stream().filter(Bench::isSize).map(Double::valueOf).toList();
        List<String> named = words.stream().filter(a -> !isSize(a)).toList();
        Growth growth = new Growth();
        switch (what) {
            case "rolling" -> each(given, List.of(1.0, 4.0), (folder, m) -> Rolling.compare(folder, rows(m), rounds));
            case "grouping" ->
                each(given, List.of(5.0, 20.0), (folder, m) -> Grouping.compare(folder, rows(m), rounds));
            case "beam" ->
                each(
                        given,
                        List.of(1.0, 5.0, 20.0),
                        (folder, m) -> OnBeam.compare(folder, named, rows(m), rounds, growth));
            case "nexmark" ->
                each(given, List.of(1.0, 5.0), (folder, m) -> Nexmark.measure(folder, named, rows(m), rounds));
            case "streams" ->
                each(given, List.of(1.0, 5.0), (folder, m) -> Streaming.measure(folder, rows(m), rounds, growth));
            case "latency" -> each(List.of(), List.of(0.0), (folder, m) -> Latency.measure(folder));
            case "spill" -> each(given, List.of(100.0), (folder, m) -> Grouping.spill(folder, rows(m)));
            case "cold" -> each(List.of(), List.of(0.0), (folder, m) -> Cold.measure(folder, rounds));
            case "compile" -> each(List.of(), List.of(0.0), (folder, m) -> CompileSpeed.measure(folder, STEPS, rounds));
            case "processor" ->
                each(List.of(), List.of(0.0), (folder, m) -> ProcessorCost.measure(folder, SCHEMAS, rounds));
            case "plot" -> {
                for (String file : named) {
                    Printed.read(Path.of(file), growth);
                }
            }
            default -> {
                System.err.println(
                        "bench/run rolling|grouping|beam|nexmark|streams|latency|spill|cold|compile|processor [millions …] [rounds=N]\n"
                                + "bench/run plot FILE … (what earlier runs of beam or streams printed)");
                System.exit(2);
            }
        }
        growth.draw();
    }

    private static boolean isSize(String argument) {
        return argument.matches("[0-9]+([.][0-9]+)?");
    }

    private static long rows(double millions) {
        return Math.round(millions * 1_000_000);
    }

    private interface Size {
        void measure(Path folder, double size) throws IOException, InterruptedException;
    }

    /** Measures each size in a folder of its own, of which nothing stays. */
    private static void each(List<Double> given, List<Double> usual, Size size)
            throws IOException, InterruptedException {
        Launcher.prepare();
        for (double each : given.isEmpty() ? usual : given) {
            Path folder = Files.createTempDirectory("headrace-bench");
            try {
                size.measure(folder, each);
            } finally {
                deleteAll(folder);
            }
        }
    }

    static void copy(String pipeline, Path folder) throws IOException {
        try (InputStream in = Objects.requireNonNull(Bench.class.getResourceAsStream("/bench/" + pipeline))) {
            Files.copy(in, folder.resolve(pipeline), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static void deleteAll(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
