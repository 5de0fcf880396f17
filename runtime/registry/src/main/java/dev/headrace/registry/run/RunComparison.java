package dev.headrace.registry.run;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * In what two runs differ.
 *
 * @param parts what differs, in the order of {@link Part}, then as the first run told it
 */
public record RunComparison(String first, String second, List<Difference> parts) {

    /** What is compared. What a run took is not: no two take the same. */
    public enum Part {
        PARAMETER,
        METRIC,
        FINGERPRINT,
        ENVIRONMENT,
        ARTEFACT
    }

    /** Something that the runs do not have alike; empty where one does not have it at all. */
    public record Difference(Part part, String name, Optional<String> first, Optional<String> second) {}

    /** Takes a copy. */
    public RunComparison {
        parts = List.copyOf(parts);
    }

    /** Compares two runs. Of metrics the last values count. */
    public static RunComparison of(RunRecord first, RunRecord second) {
        List<Difference> found = new ArrayList<>();
        differences(Part.PARAMETER, first.start().parameters(), second.start().parameters(), found);
        differences(Part.METRIC, texts(first), texts(second), found);
        differences(Part.FINGERPRINT, first.fingerprints(), second.fingerprints(), found);
        differences(
                Part.ENVIRONMENT, first.start().environment(), second.start().environment(), found);
        differences(Part.ARTEFACT, artefacts(first), artefacts(second), found);
        return new RunComparison(first.id(), second.id(), found);
    }

    private static void differences(
            Part part, Map<String, String> first, Map<String, String> second, List<Difference> found) {
        Set<String> names = new LinkedHashSet<>(first.keySet());
        names.addAll(second.keySet());
        for (String name : names) {
            Optional<String> one = Optional.ofNullable(first.get(name));
            Optional<String> other = Optional.ofNullable(second.get(name));
            if (!one.equals(other)) {
                found.add(new Difference(part, name, one, other));
            }
        }
    }

    private static Map<String, String> texts(RunRecord run) {
        Map<String, String> texts = new java.util.LinkedHashMap<>();
        run.lastMetrics().forEach((name, value) -> texts.put(name, number(value)));
        return texts;
    }

    /** A number as people write it: whole ones without a point. */
    public static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    private static Map<String, String> artefacts(RunRecord run) {
        return run.artefacts().stream()
                .collect(Collectors.toMap(Artefact::name, Artefact::sha256, (a, b) -> b, java.util.LinkedHashMap::new));
    }
}
