package dev.headrace.mlflow;

import dev.headrace.registry.run.MetricPoint;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run of MLflow is to hold.
 *
 * @param key the tag that tells it from all others
 * @param status {@code FINISHED}, {@code FAILED} or {@code KILLED}
 * @param files by the path that they get among its artifacts
 */
record RunContent(
        String name,
        String key,
        String keyValue,
        long startMillis,
        long endMillis,
        String status,
        Map<String, String> params,
        Map<String, String> tags,
        Map<String, List<MetricPoint>> metrics,
        Map<String, FileToSend> files) {

    /**
     * A file.
     *
     * @param sha256 of the content that it is to have
     */
    record FileToSend(Path path, String sha256) {}

    RunContent {
        params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
        tags = Collections.unmodifiableMap(new LinkedHashMap<>(tags));
        metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }
}
