package dev.headrace.target.beam.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.codec.IrCodec;
import dev.headrace.ir.codec.ValueCodec;
import dev.headrace.ir.function.Functions;
import dev.headrace.ir.plan.Plan;
import dev.headrace.target.InMemoryRows;
import dev.headrace.target.Mode;
import dev.headrace.target.OutputTarget;
import dev.headrace.target.Resources;
import dev.headrace.target.RunRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A request as a folder: {@code plan.json}, and {@code request.json} with everything else. Paths are absolute. */
public final class RequestFolder {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PLAN = "plan.json";
    private static final String REQUEST = "request.json";

    private RequestFolder() {}

    /** Makes the folder if it is not there. */
    public static void write(Path folder, JobRequest job) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(PLAN), IrCodec.write(job.run().plan()));
        Files.write(folder.resolve(REQUEST), JSON.writeValueAsBytes(request(job)));
    }

    private static ObjectNode request(JobRequest job) {
        RunRequest run = job.run();
        ObjectNode root = JSON.createObjectNode();
        root.put("mode", job.mode().name());
        job.options().forEach(root.putArray("options")::add);
        run.stages().forEach(root.putArray("stages")::add);
        ObjectNode params = root.putObject("params");
        run.params().forEach((name, value) -> params.put(name, ValueCodec.write(value)));
        root.put("base", absolute(run.base()));
        ObjectNode given = root.putObject("given");
        run.given().forEach((source, rows) -> given.set(source, RowsForm.write(rows)));
        root.set("outputs", outputs(run.outputs()));
        root.putObject("resources")
                .put("memory", run.resources().memoryBytes())
                .put("threads", run.resources().threads())
                .put("temp", absolute(run.resources().temp()));
        return root;
    }

    private static ObjectNode outputs(OutputTarget target) {
        return target.accept(new OutputTarget.Visitor<>() {
            @Override
            public ObjectNode asBound(OutputTarget.AsBound bound) {
                return JSON.createObjectNode().put("kind", "bound");
            }

            @Override
            public ObjectNode folder(OutputTarget.Folder folder) {
                return JSON.createObjectNode()
                        .put("kind", "folder")
                        .put("folder", folder.folder().toString())
                        .put("format", folder.format());
            }

            @Override
            public ObjectNode inMemory(OutputTarget.InMemory memory) {
                return JSON.createObjectNode().put("kind", "memory").put("limit", memory.limit());
            }
        });
    }

    /**
     * The request that lies there.
     *
     * @throws RunFailure if its plan cannot be read
     */
    public static JobRequest read(Path folder, Functions functions) throws IOException {
        DiagnosticSink sink = new DiagnosticSink();
        Plan plan = new IrCodec(functions)
                .readPlan(Files.readAllBytes(folder.resolve(PLAN)), PLAN, sink)
                .orElseThrow(() -> new RunFailure(sink.diagnostics().get(0)));
        JsonNode root = JSON.readTree(Files.readAllBytes(folder.resolve(REQUEST)));
        JsonNode resources = root.path("resources");
        Path temp = Path.of(resources.path("temp").asText());
        RunRequest run = RunRequest.of(plan, Path.of(root.path("base").asText()), temp)
                .stages(texts(root.path("stages")))
                .params(params(root.path("params")))
                .given(given(root.path("given")))
                .outputs(outputs(root.path("outputs")))
                .resources(new Resources(
                        resources.path("memory").asLong(),
                        resources.path("threads").asInt(),
                        temp));
        return new JobRequest(run, Mode.valueOf(root.path("mode").asText()), texts(root.path("options")));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(t -> texts.add(t.asText()));
        return texts;
    }

    private static Map<String, Object> params(JsonNode node) {
        Map<String, Object> params = new LinkedHashMap<>();
        node.properties()
                .forEach(p -> params.put(
                        p.getKey(),
                        Objects.requireNonNull(ValueCodec.read(p.getValue().asText()))));
        return params;
    }

    private static Map<String, InMemoryRows> given(JsonNode node) {
        Map<String, InMemoryRows> given = new LinkedHashMap<>();
        node.properties().forEach(g -> given.put(g.getKey(), RowsForm.read(g.getValue())));
        return given;
    }

    private static OutputTarget outputs(JsonNode node) {
        return switch (node.path("kind").asText()) {
            case "folder" ->
                new OutputTarget.Folder(
                        Path.of(node.path("folder").asText()),
                        node.path("format").asText());
            case "memory" -> new OutputTarget.InMemory(node.path("limit").asLong());
            default -> new OutputTarget.AsBound();
        };
    }

    private static String absolute(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }
}
