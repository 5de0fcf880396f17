package dev.headrace.mlflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headrace.registry.run.MetricPoint;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The calls of MLflow's REST API that are needed. */
final class Mlflow {

    private static final String API = "/api/2.0/mlflow/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Http http;

    Mlflow(Http http) {
        this.http = http;
    }

    /**
     * A run as the server has it.
     *
     * @param artifacts where it keeps files: {@code mlflow-artifacts:/1/ID/artifacts}
     * @param metrics the last value of each
     */
    record RemoteRun(
            String id,
            String status,
            String artifacts,
            Map<String, String> params,
            Map<String, String> tags,
            Map<String, MetricPoint> metrics) {}

    /** A version of a registered model as the server has it. */
    record RemoteVersion(String number, String source, Map<String, String> tags) {}

    /** The id of an experiment, which is made if it is not there. */
    String experiment(String name) {
        Optional<String> there = experimentIfAny(name);
        if (there.isEmpty()) {
            http.make(API + "experiments/create", object().put("name", name));
            there = experimentIfAny(name);
        }
        return there.orElseThrow(() -> Refusals.of("the tracking server has no experiment `" + name + "`"));
    }

    private Optional<String> experimentIfAny(String name) {
        return http.get(API + "experiments/get-by-name?experiment_name=" + encoded(name))
                .map(e -> e.path("experiment").path("experiment_id").asText());
    }

    /** The first run with that tag. */
    Optional<RemoteRun> tagged(String experiment, String tag, String value) {
        ObjectNode search = object();
        search.putArray("experiment_ids").add(experiment);
        search.put("filter", "tags.`" + tag + "` = '" + value + "'").put("max_results", 1);
        search.putArray("order_by").add("attributes.start_time ASC");
        JsonNode found = http.post(API + "runs/search", search).path("runs").path(0);
        return found.isMissingNode() ? Optional.empty() : Optional.of(run(found));
    }

    RemoteRun create(String experiment, String name, long startMillis, Map<String, String> tags) {
        ObjectNode run = object().put("experiment_id", experiment);
        run.put("run_name", name).put("start_time", startMillis);
        pairs(run.putArray("tags"), tags);
        return run(http.post(API + "runs/create", run).path("run"));
    }

    RemoteRun run(String id) {
        return run(http.get(API + "runs/get?run_id=" + encoded(id))
                .orElseThrow(() -> Refusals.of("the tracking server lost run " + id))
                .path("run"));
    }

    private static RemoteRun run(JsonNode run) {
        JsonNode info = run.path("info");
        JsonNode data = run.path("data");
        Map<String, MetricPoint> metrics = new LinkedHashMap<>();
        data.path("metrics").forEach(m -> metrics.put(m.path("key").asText(), point(m)));
        return new RemoteRun(
                info.path("run_id").asText(),
                info.path("status").asText(),
                info.path("artifact_uri").asText(),
                pairs(data.path("params")),
                pairs(data.path("tags")),
                metrics);
    }

    private static MetricPoint point(JsonNode metric) {
        return new MetricPoint(
                metric.path("step").asLong(),
                number(metric.path("value")),
                metric.path("timestamp").asLong());
    }

    /** Metrics, parameters and tags, as many as one request may hold. */
    void log(String run, List<Batches.Batch> batches) {
        for (Batches.Batch batch : batches) {
            ObjectNode body = object().put("run_id", run);
            ArrayNode metrics = body.putArray("metrics");
            batch.metrics().forEach(m -> {
                ObjectNode node = metrics.addObject().put("key", m.name());
                number(node, "value", m.point().value());
                node.put("timestamp", m.point().millis()).put("step", m.point().step());
            });
            pairs(body.putArray("params"), batch.params());
            pairs(body.putArray("tags"), batch.tags());
            http.post(API + "runs/log-batch", body);
        }
    }

    void end(String run, String status, long endMillis) {
        http.post(
                API + "runs/update",
                object().put("run_id", run).put("status", status).put("end_time", endMillis));
    }

    /** All values that a metric has. */
    List<MetricPoint> history(String run, String metric) {
        List<MetricPoint> points = new ArrayList<>();
        String page = "";
        do {
            JsonNode found = http.get(API + "metrics/get-history?run_id=" + encoded(run) + "&metric_key="
                            + encoded(metric) + (page.isEmpty() ? "" : "&page_token=" + encoded(page)))
                    .orElseThrow(() -> Refusals.of("the tracking server lost run " + run));
            for (JsonNode m : found.path("metrics")) {
                points.add(point(m));
            }
            page = found.path("next_page_token").asText("");
        } while (!page.isEmpty());
        return points;
    }

    /** Makes a registered model, if it is not there. */
    void model(String name) {
        http.make(API + "registered-models/create", object().put("name", name));
    }

    /** The version with that tag. */
    Optional<RemoteVersion> version(String model, String tag, String value) {
        String filter = "name = '" + model + "' and tags.`" + tag + "` = '" + value + "'";
        JsonNode found = http.get(API + "model-versions/search?filter=" + encoded(filter))
                .map(v -> v.path("model_versions").path(0))
                .orElse(JSON.missingNode());
        return found.isMissingNode() ? Optional.empty() : Optional.of(version(found));
    }

    RemoteVersion createVersion(String model, String source, String run, Map<String, String> tags) {
        ObjectNode version = object().put("name", model).put("source", source).put("run_id", run);
        pairs(version.putArray("tags"), tags);
        return version(http.post(API + "model-versions/create", version).path("model_version"));
    }

    private static RemoteVersion version(JsonNode version) {
        return new RemoteVersion(
                version.path("version").asText(), version.path("source").asText(), pairs(version.path("tags")));
    }

    void alias(String model, String alias, String version) {
        http.post(
                API + "registered-models/alias",
                object().put("name", model).put("alias", alias).put("version", version));
    }

    /** Which version each alias of a model means. */
    Map<String, String> aliases(String model) {
        Map<String, String> aliases = new LinkedHashMap<>();
        http.get(API + "registered-models/get?name=" + encoded(model))
                .ifPresent(m -> m.path("registered_model")
                        .path("aliases")
                        .forEach(a -> aliases.put(
                                a.path("alias").asText(), a.path("version").asText())));
        return aliases;
    }

    private static ObjectNode object() {
        return JSON.createObjectNode();
    }

    private static void pairs(ArrayNode array, Map<String, String> pairs) {
        pairs.forEach((key, value) -> array.addObject().put("key", key).put("value", value));
    }

    private static Map<String, String> pairs(JsonNode array) {
        Map<String, String> pairs = new LinkedHashMap<>();
        array.forEach(p -> pairs.put(p.path("key").asText(), p.path("value").asText()));
        return pairs;
    }

    /** JSON has no infinities and no NaN: they are texts. */
    private static void number(ObjectNode node, String name, double value) {
        if (Double.isFinite(value)) {
            node.put(name, value);
        } else {
            node.put(name, Double.toString(value));
        }
    }

    private static double number(JsonNode value) {
        return value.isTextual() ? Double.parseDouble(value.textValue()) : value.doubleValue();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
