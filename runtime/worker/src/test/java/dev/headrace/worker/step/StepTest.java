package dev.headrace.worker.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.worker.WorkerFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form of a step, there and back, and what is refused of it. */
final class StepTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static TrainStep step() {
        return new TrainStep(
                "train.fraud",
                "r-1",
                2,
                "xgboost",
                Task.MULTICLASS,
                Column.sure("y", new DataType.EnumOf("", List.of("no", "yes", "who knows"))),
                List.of(
                        Column.optional("amount", new DataType.Decimal(12, 2)),
                        Column.sure("pixels", new DataType.Vector(4)),
                        Column.sure("n", DataType.INT)),
                new Settings(
                        Map.of("rate", 0.25, "rounds", 10L, "layers", List.of(64L, 32L), "on", true, "w", "balanced")),
                -3,
                List.of(new StepData(
                        StepData.TRAIN,
                        "parquet",
                        List.of(new DataFile(Path.of("/d/train.parquet"), "ab".repeat(32))))),
                new Resources(2, OptionalLong.of(1L << 30), 1),
                new Limits(
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(9),
                        Optional.of(Duration.ofHours(1)),
                        Optional.empty()),
                3,
                new StepFolders(Path.of("/w/checkpoints"), Path.of("/w/model"), Path.of("/w/events.ndjson")));
    }

    @Test
    void whatIsWrittenIsRead() throws WorkerFailure {
        assertThat(StepReader.read(StepWriter.bytes(step()))).isEqualTo(step());
    }

    @Test
    void thePublishedSchemaTakesIt() throws IOException {
        String schema = Files.readString(Path.of("../../docs/schemas/train-step.schema.json"));
        var validator =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
        assertThat(validator.validate(JSON.readTree(StepWriter.bytes(step())))).isEmpty();
        ObjectNode other = (ObjectNode) JSON.readTree(StepWriter.bytes(step()));
        assertThat(validator.validate(other.put("more", 1))).isNotEmpty();
        other.remove("more");
        other.remove("seed");
        assertThat(validator.validate(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"version\" : 1 | \"version\" : 2 | The step is of version 2; this worker knows version 1.",
                "\"seed\" : -3, | - | The step lacks `seed`, a whole number.",
                "\"seed\" : -3 | \"sede\" : 1, \"seed\" : 1 | The step has a field `sede` that is not known.",
                "\"task\" : \"multiclass\" | \"task\" : \"guess\" | Task `guess` is not known; it is binary, multiclass or regression.",
                "\"cpus\" : 2 | \"cpus\" : 0 | `resources.cpus` of the step must be a whole number from 1 to 1024.",
                "\"type\" : \"Int\" | \"type\" : \"Instant\" | `inputs[2].type` of the step must be Bool, Int, Float, String, Decimal, Enum or Vector.",
                "\"name\" : \"n\" | \"name\" : \"y\" | The label of the step is among its inputs.",
                "\"name\" : \"n\" | \"name\" : \"pixels\" | The step names input `pixels` twice.",
                "/w/model | model | `folders.model` of the step must be an absolute path.",
                "\"part\" : \"train\" | \"part\" : \"test\" | `data[0].part` of the step must be `train` or `validation`, each once.",
                "abab | xyxy | `data[0].files[0].sha256` of the step must be 64 hexadecimal digits.",
                "\"on\" : true | \"on\" : {} | `settings.on` of the step must be a text, a number, true or false, or a list of them.",
                "\"attempt\" : 2 | \"attempt\" : 2, \"attempt\" : 3 | The step is no valid JSON"
            })
    void whatIsWrongIsSaid(String from, String to, String sentence) {
        String text = new String(StepWriter.bytes(step()), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        byte[] spoilt = text.replace(from, to.equals("-") ? "" : to).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> StepReader.read(spoilt))
                .isInstanceOf(WorkerFailure.class)
                .hasMessageStartingWith(sentence);
    }

    @ParameterizedTest
    @CsvSource({"''", "[]", "{", "nul"})
    void whatIsNoStepAtAll(String text) {
        assertThatThrownBy(() -> StepReader.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(WorkerFailure.class);
    }

    @Test
    void aFingerprintIsOfWhatCounts() {
        String mine = StepWriter.fingerprint(step(), "1");
        TrainStep s = step();
        assertThat(StepWriter.fingerprint(s.attempt(9), "1")).isEqualTo(mine);
        TrainStep elsewhere = new TrainStep(
                s.id(),
                "r-2",
                1,
                s.trainer(),
                s.task(),
                s.label(),
                s.inputs(),
                s.settings(),
                s.seed(),
                List.of(new StepData(
                        StepData.TRAIN, "parquet", List.of(new DataFile(Path.of("/other"), "ab".repeat(32))))),
                new Resources(2, OptionalLong.of(5), 1),
                Limits.USUAL,
                1,
                s.folders());
        assertThat(StepWriter.fingerprint(elsewhere, "1")).isEqualTo(mine);
        assertThat(StepWriter.fingerprint(s, "2")).isNotEqualTo(mine);
        TrainStep seeded = new TrainStep(
                s.id(),
                s.run(),
                1,
                s.trainer(),
                s.task(),
                s.label(),
                s.inputs(),
                s.settings(),
                4,
                s.data(),
                s.resources(),
                s.limits(),
                1,
                s.folders());
        assertThat(StepWriter.fingerprint(seeded, "1")).isNotEqualTo(mine);
        TrainStep threads = new TrainStep(
                s.id(),
                s.run(),
                1,
                s.trainer(),
                s.task(),
                s.label(),
                s.inputs(),
                s.settings(),
                s.seed(),
                s.data(),
                new Resources(1, OptionalLong.empty(), 1),
                s.limits(),
                1,
                s.folders());
        assertThat(StepWriter.fingerprint(threads, "1")).isNotEqualTo(mine);
    }

    @Test
    void settingsAreReadByTypeAndBounds() throws WorkerFailure {
        Settings settings = step().settings();
        assertThat(settings.number("rate", 0, 0, 1)).isEqualTo(0.25);
        assertThat(settings.number("rounds", 0, 0, 100)).isEqualTo(10);
        assertThat(settings.whole("rounds", 0, 0, 100)).isEqualTo(10);
        assertThat(settings.whole("absent", 5, 0, 100)).isEqualTo(5);
        assertThat(settings.wholes("layers", List.of(), 1, 100)).containsExactly(64, 32);
        assertThat(settings.flag("on", false)).isTrue();
        assertThatThrownBy(() -> settings.whole("rate", 0, 0, 1))
                .hasMessage("Setting `rate` must be a whole number from 0 to 1, not `0.25`.");
        assertThatThrownBy(() -> settings.number("rounds", 0, 0, 1)).hasMessageContaining("from 0 to 1, not `10`");
        assertThatThrownBy(() -> settings.word("w", "none", List.of("none", "some")))
                .hasMessage("Setting `w` must be one of none, some, not `balanced`.");
        assertThatThrownBy(() -> settings.onlyKnown("t", List.of("rate", "rounds", "on", "w")))
                .hasMessage("Trainer `t` has no setting `layers`; it has on, rate, rounds, w.");
    }
}
