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

    private Bench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String what = arguments.length > 0 ? arguments[0] : "rolling";
        int rounds = Arrays.stream(arguments)
                .filter(a -> a.startsWith("rounds="))
                .mapToInt(a -> Integer.parseInt(a.substring("rounds=".length())))
                .findFirst()
                .orElse(what.equals("cold") ? 15 : 5);
        List<String> sizes = Arrays.stream(arguments)
                .skip(1)
                .filter(a -> !a.startsWith("rounds="))
                .toList();
        if (what.equals("beam")) {
            Launcher.prepare();
            for (String millions : sizes.isEmpty() ? List.of("1", "5") : sizes) {
                each(
                        List.of(0),
                        List.of(),
                        (folder, m) -> OnBeam.compare(folder, Double.parseDouble(millions), rounds));
            }
            return;
        }
        List<Integer> given = sizes.stream().map(Integer::valueOf).toList();
        switch (what) {
            case "rolling" -> {
                Launcher.prepare();
                each(given, List.of(1, 4), (folder, m) -> Rolling.compare(folder, m, rounds));
            }
            case "grouping" -> {
                Launcher.prepare();
                each(given, List.of(5, 20), (folder, m) -> Grouping.compare(folder, m, rounds));
            }
            case "spill" -> {
                Launcher.prepare();
                each(given, List.of(100), (folder, m) -> Grouping.spill(folder, m));
            }
            case "cold" -> {
                Launcher.prepare();
                each(List.of(0), List.of(), (folder, m) -> Cold.measure(folder, rounds));
            }
            case "compile" -> each(List.of(STEPS), List.of(), (folder, m) -> CompileSpeed.measure(folder, m, rounds));
            default -> {
                System.err.println("bench/run rolling|grouping|beam|spill|cold|compile [millions …] [rounds=N]");
                System.exit(2);
            }
        }
    }

    private interface Size {
        void measure(Path folder, int size) throws IOException, InterruptedException;
    }

    /** Measures each size in a folder of its own, of which nothing stays. */
    private static void each(List<Integer> given, List<Integer> usual, Size size)
            throws IOException, InterruptedException {
        for (int each : given.isEmpty() ? usual : given) {
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

    private static void deleteAll(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
