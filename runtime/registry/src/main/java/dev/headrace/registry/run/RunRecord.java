package dev.headrace.registry.run;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is recorded of a run.
 *
 * @param id tells runs apart on any machine: when it began, and four digits of chance
 * @param metrics the history of each, in the order told
 * @param fingerprints SHA-256 by what it is of: {@code definition}, {@code data NAME}, {@code stage ID}
 * @param resources what it took, by name with the unit: {@code cpu seconds}
 * @param artefacts the files it left
 * @param references what else it used or made
 * @param unreadable how many lines of the record cannot be read
 */
public record RunRecord(
        String id,
        RunStart start,
        RunStatus status,
        Instant started,
        Optional<Instant> ended,
        Optional<Failed> failure,
        Map<String, List<MetricPoint>> metrics,
        Map<String, String> fingerprints,
        Map<String, Double> resources,
        List<Artefact> artefacts,
        List<Reference> references,
        int unreadable) {

    /** Takes copies, in their order. */
    public RunRecord {
        metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
        fingerprints = Collections.unmodifiableMap(new LinkedHashMap<>(fingerprints));
        resources = Collections.unmodifiableMap(new LinkedHashMap<>(resources));
        artefacts = List.copyOf(artefacts);
        references = List.copyOf(references);
    }

    /** The last value of each metric. */
    public Map<String, Double> lastMetrics() {
        Map<String, Double> last = new LinkedHashMap<>();
        metrics.forEach(
                (name, points) -> last.put(name, points.get(points.size() - 1).value()));
        return last;
    }
}
