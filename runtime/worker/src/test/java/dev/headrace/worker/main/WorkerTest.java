package dev.headrace.worker.main;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.headrace.worker.Made;
import dev.headrace.worker.Predictor;
import dev.headrace.worker.checkpoint.FolderLock;
import dev.headrace.worker.data.Matrix;
import dev.headrace.worker.event.Event;
import dev.headrace.worker.model.ModelFolder;
import dev.headrace.worker.step.Resources;
import dev.headrace.worker.step.StepWriter;
import dev.headrace.worker.step.TrainStep;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A worker inside this JVM: what it says and leaves. */
final class WorkerTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private int run(TrainStep step) throws IOException {
        return run(StepWriter.bytes(step));
    }

    private int run(byte[] step) throws IOException {
        out.reset();
        Path file = Files.write(folder.resolve("train-step.json"), step);
        return new Worker(out, new StopSignal()).run(file);
    }

    private List<Event> events() {
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(Event::of)
                .map(Optional::orElseThrow)
                .filter(e -> !(e instanceof Event.Heartbeat))
                .toList();
    }

    private <E extends Event> E last(Class<E> kind) {
        List<Event> all = events();
        return kind.cast(all.get(all.size() - 1));
    }

    @Test
    void aModelAndEverythingSaidOfIt() throws Exception {
        TrainStep step = Made.step(folder, Map.of("epochs", 3L));
        assertThat(run(step)).isZero();
        List<Event> said = events();
        assertThat(said.get(0)).isInstanceOf(Event.Started.class);
        assertThat(said).filteredOn(e -> e instanceof Event.Saved).hasSize(3);
        assertThat(said).filteredOn(e -> e instanceof Event.Metric).hasSize(3);
        Event.Done done = last(Event.Done.class);
        assertThat(done.before()).isFalse();
        assertThat(Files.readString(step.folders().events())).isEqualTo(out.toString(StandardCharsets.UTF_8));
        JsonSchema schema = schema("worker-event");
        for (String line : Files.readAllLines(step.folders().events())) {
            assertThat(schema.validate(JSON.readTree(line))).as(line).isEmpty();
        }
        assertThat(schema.validate(JSON.readTree("{\"event\": \"noise\", \"at\": \"2026-01-01T00:00:00Z\"}")))
                .isNotEmpty();
        ModelFolder model = ModelFolder.open(step.folders().model());
        assertThat(schema("model")
                        .validate(JSON.readTree(model.file("model.json").toFile())))
                .isEmpty();
        assertThat(model.sha256()).isEqualTo(done.sha256());
        assertThat(model.card().features()).containsExactly("x", "n", "flag");
        assertThat(model.card().classes()).containsExactly("false", "true");
        assertThat(model.card().metrics()).containsKeys("auc", "auc_pr", "log_loss");
        assertThat(model.card().metrics().get("auc")).isGreaterThan(0.9);
        assertThat(Files.list(step.folders().checkpoints())
                        .map(f -> f.getFileName().toString()))
                .containsExactly("lock");
        try (Predictor predictor = model.load()) {
            float[] far = predictor
                    .predict(new Matrix(2, 3, new float[] {3, 4, 0, -3, 0, 1}))
                    .values();
            assertThat(far[0]).isGreaterThan(0.95f);
            assertThat(far[1]).isLessThan(0.05f);
        }
    }

    private static JsonSchema schema(String name) throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("../../docs/schemas/" + name + ".schema.json")));
    }

    @Test
    void whatIsDoneIsNotDoneAgain() throws Exception {
        TrainStep step = Made.step(folder, Map.of("epochs", 2L));
        assertThat(run(step)).isZero();
        String first = last(Event.Done.class).sha256();
        assertThat(run(step.attempt(2))).isZero();
        assertThat(last(Event.Done.class))
                .isEqualTo(new Event.Done(step.folders().model().toString(), first, true));
        assertThat(events()).hasSize(2);
        assertThat(run(Made.step(folder, Map.of("epochs", 3L)))).isZero();
        assertThat(last(Event.Done.class).before()).as("another step").isFalse();
        assertThat(last(Event.Done.class).sha256()).isNotEqualTo(first);
    }

    @Test
    void aDamagedModelIsRefusedAndMadeAnew() throws Exception {
        TrainStep step = Made.step(folder, Map.of("epochs", 2L));
        assertThat(run(step)).isZero();
        String first = last(Event.Done.class).sha256();
        Path weights = step.folders().model().resolve("weights.txt");
        Files.writeString(weights, "[0, 0, 0, 0]");
        assertThatThrownBy(() -> ModelFolder.open(step.folders().model()))
                .hasMessage("File `weights.txt` of the model is damaged.");
        Files.delete(weights);
        assertThatThrownBy(() -> ModelFolder.open(step.folders().model()))
                .hasMessage("File `weights.txt` of the model is missing.");
        assertThat(run(step)).isZero();
        assertThat(last(Event.Done.class))
                .isEqualTo(new Event.Done(step.folders().model().toString(), first, false));
        assertThatThrownBy(() -> ModelFolder.open(folder)).hasMessageContaining("holds no model");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nan | 64 | numbers | The loss is no number any more.",
                "library | 64 | native | A library of trainer `test.slow` cannot be loaded on this machine: Can't load library: /nowhere/libnothing.so.",
                "bug | 1 | unexpected | The trainer failed: a fault."
            })
    void aFailureIsOneSentence(String how, int code, String kind, String sentence) throws Exception {
        TrainStep step = Made.step(folder, Map.of("fail", how));
        assertThat(run(step)).isEqualTo(code);
        Event.Failed failed = last(Event.Failed.class);
        assertThat(failed.kind().word()).isEqualTo(kind);
        assertThat(failed.message()).isEqualTo(sentence);
        assertThat(failed.retryable()).isEqualTo(code == 1);
        assertThat(step.folders().model()).doesNotExist();
    }

    @Test
    void whatCannotBeUsedIsNeverTried() throws Exception {
        assertThat(run("{".getBytes(StandardCharsets.UTF_8))).isEqualTo(64);
        assertThat(last(Event.Failed.class).message()).startsWith("The step is no valid JSON");
        TrainStep step = Made.step(folder, Map.of("epocs", 2L));
        assertThat(run(step)).isEqualTo(64);
        assertThat(last(Event.Failed.class).message())
                .isEqualTo("Trainer `test.slow` has no setting `epocs`; it has epochs, fail, sleep.");
        assertThat(run(Made.using(step, "none", step.resources()))).isEqualTo(64);
        assertThat(last(Event.Failed.class).message())
                .isEqualTo("There is no trainer `none` here; there is process, test.slow.");
        assertThat(run(Made.using(step, "test.slow", new Resources(1, OptionalLong.empty(), 2))))
                .isEqualTo(64);
        assertThat(last(Event.Failed.class).message())
                .isEqualTo("The step asks for 2 GPUs; trainer `test.slow` uses at most 0.");
        Files.delete(folder.resolve("train.parquet"));
        assertThat(run(Made.step(folder, Map.of()))).isZero();
        Files.writeString(folder.resolve("train.parquet"), "no parquet");
        TrainStep spoilt = Made.step(folder, Map.of("epochs", 9L));
        Files.writeString(folder.resolve("train.parquet"), "no parquet");
        assertThat(run(spoilt)).isEqualTo(64);
        assertThat(last(Event.Failed.class).kind().word()).isEqualTo("data");
    }

    @Test
    void aFolderHasOneWriter() throws Exception {
        TrainStep step = Made.step(folder, Map.of("epochs", 2L));
        Files.createDirectories(step.folders().checkpoints());
        try (FolderLock lock = FolderLock.of(step.folders().checkpoints()).orElseThrow()) {
            assertThat(run(step)).isEqualTo(1);
            assertThat(last(Event.Failed.class).kind().word()).isEqualTo("locked");
        }
        assertThat(run(step)).isZero();
    }

    @Test
    void aLineThatAKilledWorkerLeftIsClosed() throws Exception {
        TrainStep step = Made.step(folder, Map.of("epochs", 1L));
        Files.writeString(step.folders().events(), "{\"event\":\"hear");
        assertThat(run(step)).isZero();
        assertThat(Files.readAllLines(step.folders().events()).get(1)).contains("started");
    }
}
