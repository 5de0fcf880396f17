package dev.headrace.worker.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headrace.worker.WorkerFailure;
import dev.headrace.worker.step.ColumnForm;
import dev.headrace.worker.step.StepReader;
import dev.headrace.worker.step.StepWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code model.json}: docs/schemas/model.schema.json. */
final class CardForm {

    private static final int VERSION = 1;
    private static final ObjectMapper JSON = new ObjectMapper();

    private CardForm() {}

    static byte[] bytes(ModelCard card) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        root.put("version", VERSION);
        root.put("trainer", card.trainer()).put("trainerVersion", card.trainerVersion());
        root.put("step", card.step()).put("task", card.task().word());
        ColumnForm.write(root.putObject("label"), card.label());
        ArrayNode inputs = root.putArray("inputs");
        card.inputs().forEach(c -> ColumnForm.write(inputs.addObject(), c));
        card.features().forEach(root.putArray("features")::add);
        card.classes().forEach(root.putArray("classes")::add);
        StepWriter.settings(root.putObject("settings"), card.settings());
        root.put("seed", card.seed());
        ObjectNode metrics = root.putObject("metrics");
        card.metrics().forEach(metrics::put);
        ObjectNode files = root.putObject("files");
        card.files().forEach(files::put);
        String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
        return (text.replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static ModelCard read(byte[] bytes) throws WorkerFailure, IOException {
        JsonNode root = JSON.readTree(bytes);
        if (root.path("version").asInt() != VERSION) {
            throw WorkerFailure.data("The model was made by another version of Headrace; train it again.");
        }
        Map<String, Double> metrics = new LinkedHashMap<>();
        root.path("metrics")
                .fields()
                .forEachRemaining(e -> metrics.put(e.getKey(), e.getValue().doubleValue()));
        Map<String, String> files = new LinkedHashMap<>();
        root.path("files")
                .fields()
                .forEachRemaining(e -> files.put(e.getKey(), e.getValue().textValue()));
        return new ModelCard(
                root.path("trainer").asText(),
                root.path("trainerVersion").asText(),
                root.path("step").asText(),
                StepReader.task(root.path("task").asText()),
                StepReader.column(root.path("label"), "label"),
                StepReader.columns(root.path("inputs")),
                texts(root.path("features")),
                texts(root.path("classes")),
                StepReader.settings(root.path("settings")),
                root.path("seed").longValue(),
                metrics,
                files);
    }

    private static List<String> texts(JsonNode array) {
        List<String> list = new ArrayList<>();
        array.forEach(e -> list.add(e.asText()));
        return list;
    }
}
