package dev.headrace.mlflow;

import dev.headrace.registry.run.MetricPoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cuts what is to be logged into requests of a size that MLflow takes. */
final class Batches {

    /** What one request may hold of each kind. */
    private static final int METRICS = 500;

    private static final int PAIRS = 100;

    private Batches() {}

    /** A value of a metric under the name that MLflow knows it by. */
    record Named(String name, MetricPoint point) {}

    /** One request. */
    record Batch(List<Named> metrics, Map<String, String> params, Map<String, String> tags) {}

    static List<Batch> of(List<Named> metrics, Map<String, String> params, Map<String, String> tags) {
        List<Batch> batches = new ArrayList<>();
        for (int from = 0; from < metrics.size(); from += METRICS) {
            int to = Math.min(metrics.size(), from + METRICS);
            batches.add(new Batch(metrics.subList(from, to), Map.of(), Map.of()));
        }
        for (Map<String, String> some : cut(params)) {
            batches.add(new Batch(List.of(), some, Map.of()));
        }
        for (Map<String, String> some : cut(tags)) {
            batches.add(new Batch(List.of(), Map.of(), some));
        }
        return batches;
    }

    private static List<Map<String, String>> cut(Map<String, String> pairs) {
        List<Map<String, String>> parts = new ArrayList<>();
        Map<String, String> part = new LinkedHashMap<>();
        for (Map.Entry<String, String> pair : pairs.entrySet()) {
            part.put(pair.getKey(), pair.getValue());
            if (part.size() == PAIRS) {
                parts.add(part);
                part = new LinkedHashMap<>();
            }
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }
}
