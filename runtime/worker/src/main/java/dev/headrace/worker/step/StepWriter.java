package dev.headrace.worker.step;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Writes {@code train-step.json}, and says which steps are the same. */
public final class StepWriter {

    private static final ObjectMapper JSON = new ObjectMapper();

    private StepWriter() {}

    /** The whole step, for a worker. */
    public static byte[] bytes(TrainStep step) {
        ObjectNode root = meaning(step, true);
        root.put("run", step.run()).put("attempt", step.attempt()).put("checkpointEvery", step.checkpointEvery());
        ObjectNode resources = root.putObject("resources")
                .put("cpus", step.resources().cpus())
                .put("gpus", step.resources().gpus());
        step.resources().memoryBytes().ifPresent(m -> resources.put("memoryBytes", m));
        ObjectNode limits = root.putObject("limits");
        duration(limits, "heartbeatMillis", Optional.of(step.limits().heartbeat()));
        duration(limits, "graceMillis", Optional.of(step.limits().grace()));
        duration(limits, "timeoutMillis", step.limits().timeout());
        duration(limits, "stallMillis", step.limits().stall());
        root.putObject("folders")
                .put("checkpoints", step.folders().checkpoints().toString())
                .put("model", step.folders().model().toString())
                .put("events", step.folders().events().toString());
        return json(root);
    }

    private static void duration(ObjectNode out, String name, Optional<Duration> duration) {
        duration.ifPresent(d -> out.put(name, d.toMillis()));
    }

    /**
     * Equal for steps that make the same model: what is learnt, how, from which content. Where files lie, which try it is and
     * how much memory it has do not count; how many threads compute does.
     *
     * @param trainerVersion of the trainer that would make it
     */
    public static String fingerprint(TrainStep step, String trainerVersion) {
        ObjectNode root = meaning(step, false);
        root.put("trainerVersion", trainerVersion);
        root.put("cpus", step.resources().cpus()).put("gpus", step.resources().gpus());
        return Sha256.of(json(root));
    }

    private static ObjectNode meaning(TrainStep step, boolean paths) {
        ObjectNode root = JSON.createObjectNode();
        root.put("version", TrainStep.VERSION);
        root.put("step", step.id()).put("trainer", step.trainer());
        root.put("task", step.task().word());
        ColumnForm.write(root.putObject("label"), step.label());
        ArrayNode inputs = root.putArray("inputs");
        step.inputs().forEach(c -> ColumnForm.write(inputs.addObject(), c));
        settings(root.putObject("settings"), step.settings());
        root.put("seed", step.seed());
        ArrayNode data = root.putArray("data");
        for (StepData each : step.data()) {
            ObjectNode part = data.addObject().put("part", each.part()).put("format", each.format());
            ArrayNode files = part.putArray("files");
            for (DataFile file : each.files()) {
                ObjectNode one = files.addObject();
                if (paths) {
                    one.put("path", file.path().toString());
                }
                one.put("sha256", file.sha256());
            }
        }
        return root;
    }

    /** Fills an object with settings, in the order of their names. */
    public static void settings(ObjectNode out, Settings settings) {
        settings.values().forEach((key, value) -> {
            if (value instanceof List<?> list) {
                ArrayNode array = out.putArray(key);
                list.forEach(array::addPOJO);
            } else {
                out.putPOJO(key, value);
            }
        });
    }

    private static byte[] json(ObjectNode root) {
        try {
            String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
            return (text.replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
