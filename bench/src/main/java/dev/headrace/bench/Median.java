package dev.headrace.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Contestants in turn, several times, so that a busy machine is busy for all of them; the median of each figure. */
final class Median {

    /** One contestant's run. */
    interface Run {
        Map<String, Double> run() throws IOException, InterruptedException;
    }

    private final Map<String, Run> contestants = new LinkedHashMap<>();

    Median add(String name, Run run) {
        contestants.put(name, run);
        return this;
    }

    /** Prints a line for each; the first is the one others are compared with. */
    Map<String, Map<String, Double>> print(int rounds) throws IOException, InterruptedException {
        Map<String, List<Map<String, Double>>> all = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, Run> contestant : contestants.entrySet()) {
                all.computeIfAbsent(contestant.getKey(), k -> new ArrayList<>())
                        .add(contestant.getValue().run());
            }
        }
        Map<String, Map<String, Double>> medians = new LinkedHashMap<>();
        all.forEach((name, runs) -> medians.put(name, of(runs)));
        Map<String, Double> first = medians.values().iterator().next();
        medians.forEach((name, figures) -> System.out.println(line(name, figures, first)));
        return medians;
    }

    private static Map<String, Double> of(List<Map<String, Double>> runs) {
        Map<String, Double> medians = new LinkedHashMap<>();
        for (String figure : runs.get(0).keySet()) {
            List<Double> values = runs.stream()
                    .filter(r -> r.containsKey(figure))
                    .map(r -> r.get(figure))
                    .sorted()
                    .toList();
            medians.put(figure, values.get(values.size() / 2));
        }
        return medians;
    }

    private static String line(String name, Map<String, Double> figures, Map<String, Double> first) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "  %-16s", name));
        figures.forEach((figure, value) -> line.append(
                figure.equals("peak_mib")
                        ? String.format(Locale.ROOT, "  peak %d MiB", value.longValue())
                        : String.format(Locale.ROOT, "  %s %.2f s", figure, value)));
        for (String figure : List.of("wall", "cpu")) {
            if (figures != first && figures.containsKey(figure) && first.containsKey(figure)) {
                line.append(String.format(Locale.ROOT, "  %s x%.2f", figure, figures.get(figure) / first.get(figure)));
            }
        }
        return line.toString();
    }
}
