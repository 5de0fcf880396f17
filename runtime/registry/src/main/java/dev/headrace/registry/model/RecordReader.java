package dev.headrace.registry.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.headrace.ir.ml.RequirementDef;
import dev.headrace.registry.gate.Judgement;
import dev.headrace.registry.gate.Requirement;
import dev.headrace.registry.reference.FeatureReference;
import dev.headrace.registry.reference.LabelReference;
import dev.headrace.registry.reference.NumberReference;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads what {@link RecordForm} writes. */
final class RecordReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RecordReader() {}

    /**
     * @throws IOException if it is no JSON
     * @throws IllegalArgumentException if something is missing, or of a later version
     */
    static ModelRecord read(byte[] bytes) throws IOException {
        JsonNode root = JSON.readTree(bytes);
        if (root.path("version").asInt() != RecordForm.VERSION) {
            throw new IllegalArgumentException("a record of another version of Headrace");
        }
        return new ModelRecord(
                text(root, "name"),
                signature(root.path("signature")),
                text(root, "trainer"),
                text(root, "trainerVersion"),
                texts(root.path("settings")),
                texts(root.path("transforms")),
                references(root.path("references")),
                numbers(root.path("metrics")),
                texts(root.path("fingerprints")),
                gate(root.path("gate")),
                texts(root.path("files")));
    }

    private static Signature signature(JsonNode node) {
        List<SignatureColumn> inputs = new ArrayList<>();
        node.path("inputs").forEach(c -> inputs.add(column(c)));
        return new Signature(
                text(node, "task"),
                column(node.path("label")),
                inputs,
                list(node.path("features")),
                list(node.path("classes")));
    }

    private static SignatureColumn column(JsonNode node) {
        return new SignatureColumn(text(node, "name"), text(node, "type"), list(node.path("labels")));
    }

    private static List<FeatureReference> references(JsonNode array) {
        List<FeatureReference> references = new ArrayList<>();
        for (JsonNode node : array) {
            references.add(text(node, "kind").equals("number") ? numberReference(node) : labelReference(node));
        }
        return references;
    }

    private static NumberReference numberReference(JsonNode node) {
        Optional<NumberReference.Spread> spread = Optional.empty();
        if (node.has("mean")) {
            List<NumberReference.Quantile> quantiles = new ArrayList<>();
            node.path("quantiles")
                    .forEach(q -> quantiles.add(new NumberReference.Quantile(number(q, "share"), number(q, "value"))));
            List<Long> histogram = new ArrayList<>();
            node.path("histogram").forEach(c -> histogram.add(c.longValue()));
            spread = Optional.of(new NumberReference.Spread(
                    number(node, "mean"),
                    number(node, "deviation"),
                    number(node, "min"),
                    number(node, "max"),
                    quantiles,
                    histogram));
        }
        return new NumberReference(
                text(node, "feature"), whole(node, "count"), whole(node, "missing"), whole(node, "infinite"), spread);
    }

    private static LabelReference labelReference(JsonNode node) {
        Map<String, Long> counts = new LinkedHashMap<>();
        node.path("labels").forEach(l -> counts.put(text(l, "label"), whole(l, "rows")));
        return new LabelReference(
                text(node, "feature"),
                whole(node, "count"),
                whole(node, "missing"),
                whole(node, "distinct"),
                counts,
                whole(node, "others"));
    }

    private static Judgement gate(JsonNode node) {
        List<Judgement.Judged> judged = new ArrayList<>();
        for (JsonNode each : node.path("judged")) {
            RequirementDef.Comparison comparison = Arrays.stream(RequirementDef.Comparison.values())
                    .filter(c -> c.name().toLowerCase(Locale.ROOT).equals(text(each, "comparison")))
                    .findFirst()
                    .orElseThrow(() -> missing("comparison"));
            judged.add(new Judgement.Judged(
                    new Requirement(text(each, "measure"), comparison, number(each, "bound")), number(each, "value")));
        }
        return new Judgement(text(node, "name"), text(node, "on"), judged);
    }

    static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (!value.isTextual()) {
            throw missing(name);
        }
        return value.textValue();
    }

    static long whole(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (!value.isIntegralNumber()) {
            throw missing(name);
        }
        return value.longValue();
    }

    private static double number(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isNumber() ? value.doubleValue() : Double.parseDouble(text(node, name));
    }

    private static Map<String, String> texts(JsonNode object) {
        Map<String, String> values = new LinkedHashMap<>();
        object.fieldNames().forEachRemaining(name -> values.put(name, text(object, name)));
        return values;
    }

    private static Map<String, Double> numbers(JsonNode object) {
        Map<String, Double> values = new LinkedHashMap<>();
        object.fieldNames().forEachRemaining(name -> values.put(name, number(object, name)));
        return values;
    }

    private static List<String> list(JsonNode array) {
        List<String> values = new ArrayList<>();
        array.forEach(v -> values.add(v.asText()));
        return values;
    }

    private static IllegalArgumentException missing(String name) {
        return new IllegalArgumentException("a record without `" + name + "`");
    }
}
