package dev.headrace.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** How cost grows with rows: collects processor seconds by size, and draws them once there are two sizes or more. */
final class Growth {

    private static final Path PLOTS = Path.of("bench/plots").toAbsolutePath();

    private final Map<String, Map<String, TreeMap<Long, Double>>> races = new LinkedHashMap<>();

    /** Takes in the {@code cpu} figures of a race over so many rows. */
    void add(String race, long rows, Map<String, Map<String, Double>> medians) {
        medians.forEach((contestant, figures) -> {
            Double cpu = figures.get("cpu");
            if (cpu != null && cpu > 0) {
                races.computeIfAbsent(race, k -> new LinkedHashMap<>())
                        .computeIfAbsent(contestant, k -> new TreeMap<>())
                        .put(rows, cpu);
            }
        });
    }

    /** Writes {@code bench/plots/RACE.svg} of each race. */
    void draw() throws IOException {
        for (Map.Entry<String, Map<String, TreeMap<Long, Double>>> race : races.entrySet()) {
            if (race.getValue().values().stream().anyMatch(points -> points.size() > 1)) {
                Files.createDirectories(PLOTS);
                String name = race.getKey().replaceAll("[^a-z0-9]+", "-") + ".svg";
                Files.writeString(PLOTS.resolve(name), Plot.of(race.getKey(), race.getValue()));
                System.out.println("bench/plots/" + name);
            }
        }
    }
}
