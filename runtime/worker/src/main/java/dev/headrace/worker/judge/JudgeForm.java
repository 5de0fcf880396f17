package dev.headrace.worker.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headrace.worker.WorkerFailure;
import dev.headrace.worker.step.DataFile;
import dev.headrace.worker.step.StepData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code judge-step.json}, which is ours on both sides: docs/workers.md. */
public final class JudgeForm {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JudgeForm() {}

    public static byte[] bytes(JudgeStep step) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        root.put("version", JudgeStep.VERSION).put("model", step.model().toString());
        ObjectNode data = root.putObject("data");
        data.put("format", step.data().format());
        ArrayNode files = data.putArray("files");
        step.data()
                .files()
                .forEach(f -> files.addObject().put("path", f.path().toString()).put("sha256", f.sha256()));
        ArrayNode held = root.putArray("held");
        step.held()
                .forEach(h -> held.addObject()
                        .put("metric", h.metric())
                        .put("fixed", h.fixed())
                        .put("value", h.value()));
        root.put("draws", step.draws()).put("out", step.out().toString());
        String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
        return (text.replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The step in a file. */
    public static JudgeStep read(Path file) throws WorkerFailure {
        JsonNode root;
        try {
            root = JSON.readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            throw WorkerFailure.step("The step `" + file.getFileName() + "` cannot be read.");
        }
        if (root.path("version").asInt() != JudgeStep.VERSION) {
            throw WorkerFailure.step("The step was made by another version of Headrace.");
        }
        List<DataFile> files = new ArrayList<>();
        root.path("data")
                .path("files")
                .forEach(f -> files.add(new DataFile(
                        Path.of(f.path("path").asText()), f.path("sha256").asText())));
        List<JudgeStep.Held> held = new ArrayList<>();
        root.path("held")
                .forEach(h -> held.add(new JudgeStep.Held(
                        h.path("metric").asText(),
                        h.path("fixed").asText(),
                        h.path("value").doubleValue())));
        return new JudgeStep(
                Path.of(root.path("model").asText()),
                new StepData("judged", root.path("data").path("format").asText(), files),
                held,
                root.path("draws").asInt(),
                Path.of(root.path("out").asText()));
    }
}
