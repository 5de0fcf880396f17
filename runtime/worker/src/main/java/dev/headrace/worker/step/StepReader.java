package dev.headrace.worker.step;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.headrace.ir.type.Column;
import dev.headrace.worker.WorkerFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/** Reads {@code train-step.json}. What is wrong with it is said in one sentence. */
public final class StepReader {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final int MOST_THREADS = 1024;

    private StepReader() {}

    /** The step in a file. */
    public static TrainStep read(Path file) throws WorkerFailure {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw WorkerFailure.step("The step `" + file + "` cannot be read.");
        }
        return read(bytes);
    }

    static TrainStep read(byte[] bytes) throws WorkerFailure {
        try {
            JsonNode root = JSON.readTree(bytes);
            return step(new Fields(root, ""));
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null
                    ? ""
                    : " at line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr();
            throw WorkerFailure.step("The step is no valid JSON" + place + ".");
        } catch (IOException e) {
            throw WorkerFailure.step("The step cannot be read.");
        }
    }

    private static TrainStep step(Fields root) throws WorkerFailure {
        long version = root.whole("version", 1, Integer.MAX_VALUE);
        if (version > TrainStep.VERSION) {
            throw WorkerFailure.step(
                    "The step is of version " + version + "; this worker knows version " + TrainStep.VERSION + ".");
        }
        TrainStep step = new TrainStep(
                root.text("step"),
                root.text("run"),
                (int) root.whole("attempt", 1, Integer.MAX_VALUE),
                root.text("trainer"),
                task(root.text("task")),
                ColumnForm.read(root.object("label")),
                inputs(root),
                settings(root.object("settings")),
                root.whole("seed", Long.MIN_VALUE, Long.MAX_VALUE),
                data(root),
                resources(root.object("resources")),
                limits(root.objectIfAny("limits")),
                (int) root.wholeIfAny("checkpointEvery", 1, Integer.MAX_VALUE).orElse(1),
                folders(root.object("folders")));
        root.nothingElse();
        return step;
    }

    /** A task by its word. */
    public static Task task(String word) throws WorkerFailure {
        return Task.named(word)
                .orElseThrow(() -> WorkerFailure.step(
                        "Task `" + word + "` is not known; it is binary, multiclass or regression."));
    }

    /** A column in the form that steps and models share. */
    public static Column column(JsonNode node, String at) throws WorkerFailure {
        return ColumnForm.read(new Fields(node, at));
    }

    /** Several of them. */
    public static List<Column> columns(JsonNode array) throws WorkerFailure {
        List<Column> columns = new ArrayList<>();
        for (JsonNode each : array) {
            columns.add(column(each, "inputs[" + columns.size() + "]"));
        }
        return columns;
    }

    /** Settings in the same form. */
    public static Settings settings(JsonNode node) throws WorkerFailure {
        return settings(new Fields(node, "settings"));
    }

    private static List<Column> inputs(Fields root) throws WorkerFailure {
        List<Column> inputs = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Fields each : root.objects("inputs")) {
            Column column = ColumnForm.read(each);
            if (!names.add(column.name())) {
                throw WorkerFailure.step("The step names input `" + column.name() + "` twice.");
            }
            inputs.add(column);
        }
        if (names.contains(root.object("label").text("name"))) {
            throw WorkerFailure.step("The label of the step is among its inputs.");
        }
        return inputs;
    }

    private static Settings settings(Fields fields) throws WorkerFailure {
        TreeMap<String, Object> values = new TreeMap<>();
        for (String name : fields.names()) {
            JsonNode value = fields.find(name);
            if (value != null) {
                values.put(name, setting(fields, name, value));
            }
        }
        return new Settings(values);
    }

    private static Object setting(Fields fields, String name, JsonNode value) throws WorkerFailure {
        if (value.isArray()) {
            List<Object> list = new ArrayList<>();
            for (JsonNode element : value) {
                list.add(setting(fields, name, element));
            }
            return List.copyOf(list);
        }
        if (value.isTextual()) {
            return value.textValue();
        }
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        if (value.isIntegralNumber() && value.canConvertToLong()) {
            return value.longValue();
        }
        if (value.isNumber() && Double.isFinite(value.doubleValue())) {
            return value.doubleValue();
        }
        throw fields.wrong(name, "a text, a number, true or false, or a list of them");
    }

    private static List<StepData> data(Fields root) throws WorkerFailure {
        List<StepData> data = new ArrayList<>();
        Set<String> parts = new HashSet<>();
        for (Fields each : root.objects("data")) {
            String part = each.text("part");
            if (!Set.of(StepData.TRAIN, StepData.VALIDATION).contains(part) || !parts.add(part)) {
                throw each.wrong("part", "`train` or `validation`, each once");
            }
            String format = each.textIfAny("format").orElse("parquet");
            if (!Set.of("parquet", "csv", "jsonl").contains(format)) {
                throw each.wrong("format", "`parquet`, `csv` or `jsonl`");
            }
            List<DataFile> files = new ArrayList<>();
            for (Fields file : each.objects("files")) {
                String sha256 = file.text("sha256");
                if (!sha256.matches("[0-9a-f]{64}")) {
                    throw file.wrong("sha256", "64 hexadecimal digits");
                }
                files.add(new DataFile(file.path("path"), sha256));
                file.nothingElse();
            }
            each.nothingElse();
            data.add(new StepData(part, format, files));
        }
        if (!parts.contains(StepData.TRAIN)) {
            throw WorkerFailure.step("The step has no data of part `train`.");
        }
        return data;
    }

    private static Resources resources(Fields fields) throws WorkerFailure {
        Resources resources = new Resources(
                (int) fields.whole("cpus", 1, MOST_THREADS), fields.wholeIfAny("memoryBytes", 1, Long.MAX_VALUE), (int)
                        fields.wholeIfAny("gpus", 0, MOST_THREADS).orElse(0));
        fields.nothingElse();
        return resources;
    }

    private static Limits limits(Optional<Fields> given) throws WorkerFailure {
        if (given.isEmpty()) {
            return Limits.USUAL;
        }
        Fields fields = given.get();
        Limits limits = new Limits(
                duration(fields, "heartbeatMillis").orElse(Limits.USUAL.heartbeat()),
                duration(fields, "graceMillis").orElse(Limits.USUAL.grace()),
                duration(fields, "timeoutMillis"),
                duration(fields, "stallMillis"));
        fields.nothingElse();
        return limits;
    }

    private static Optional<Duration> duration(Fields fields, String name) throws WorkerFailure {
        OptionalLong millis = fields.wholeIfAny(name, 1, Duration.ofDays(3650).toMillis());
        return millis.isPresent() ? Optional.of(Duration.ofMillis(millis.getAsLong())) : Optional.empty();
    }

    private static StepFolders folders(Fields fields) throws WorkerFailure {
        StepFolders folders = new StepFolders(fields.path("checkpoints"), fields.path("model"), fields.path("events"));
        fields.nothingElse();
        return folders;
    }
}
