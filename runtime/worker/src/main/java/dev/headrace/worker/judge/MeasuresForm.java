package dev.headrace.worker.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code measures.json}: docs/schemas/measures.schema.json. */
public final class MeasuresForm {

    private static final int VERSION = 1;
    private static final ObjectMapper JSON = new ObjectMapper();

    private MeasuresForm() {}

    public static byte[] bytes(Measures measures) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        root.put("version", VERSION).put("rows", measures.rows());
        ObjectNode classes = root.putObject("classes");
        measures.classes().forEach(classes::put);
        ObjectNode metrics = root.putObject("metrics");
        measures.metrics().forEach(metrics::put);
        ObjectNode trivial = root.putObject("trivial");
        measures.trivial().forEach(trivial::put);
        ObjectNode intervals = root.putObject("intervals");
        measures.intervals()
                .forEach((name, i) ->
                        intervals.putObject(name).put("low", i.low()).put("high", i.high()));
        String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
        return (text.replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** @throws IOException if these are no measures */
    public static Measures read(byte[] bytes) throws IOException {
        JsonNode root = JSON.readTree(bytes);
        if (root.path("version").asInt() != VERSION) {
            throw new IOException("these are no measures of this version");
        }
        Map<String, Long> classes = new LinkedHashMap<>();
        root.path("classes")
                .fields()
                .forEachRemaining(e -> classes.put(e.getKey(), e.getValue().asLong()));
        Map<String, Measures.Interval> intervals = new LinkedHashMap<>();
        root.path("intervals")
                .fields()
                .forEachRemaining(e -> intervals.put(
                        e.getKey(),
                        new Measures.Interval(
                                e.getValue().path("low").doubleValue(),
                                e.getValue().path("high").doubleValue())));
        return new Measures(
                root.path("rows").asLong(),
                classes,
                numbers(root.path("metrics")),
                numbers(root.path("trivial")),
                intervals);
    }

    private static Map<String, Double> numbers(JsonNode node) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        node.fields().forEachRemaining(e -> numbers.put(e.getKey(), e.getValue().doubleValue()));
        return numbers;
    }
}
