package dev.headrace.trainer.djl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.VectorValue;
import dev.headrace.worker.InProcess;
import dev.headrace.worker.Made;
import dev.headrace.worker.Predictor;
import dev.headrace.worker.data.Matrix;
import dev.headrace.worker.event.Event;
import dev.headrace.worker.model.ModelFolder;
import dev.headrace.worker.step.DataFile;
import dev.headrace.worker.step.Limits;
import dev.headrace.worker.step.Resources;
import dev.headrace.worker.step.Settings;
import dev.headrace.worker.step.StepData;
import dev.headrace.worker.step.StepFolders;
import dev.headrace.worker.step.Task;
import dev.headrace.worker.step.TrainStep;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Small pictures of bars and crosses, drawn from a seed. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
final class CnnTrainerTest {

    private static final int SIDE = 10;
    private static final Column PIXELS = Column.sure("pixels", new DataType.Vector(SIDE * SIDE));
    private static final Column KIND =
            Column.sure("kind", new DataType.EnumOf("", List.of("lying", "standing", "cross")));

    @TempDir
    private Path folder;

    private final InProcess worker = new InProcess();

    /** Where the bar lies tells nothing; how it lies tells all. */
    private static double[] picture(Random chance, int kind) {
        double[] pixels = new double[SIDE * SIDE];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = 0.3 * chance.nextDouble();
        }
        int row = 1 + chance.nextInt(SIDE - 2);
        int column = 1 + chance.nextInt(SIDE - 2);
        for (int i = 0; i < SIDE; i++) {
            if (kind != 1) {
                pixels[row * SIDE + i] = 1;
            }
            if (kind != 0) {
                pixels[i * SIDE + column] = 1;
            }
        }
        return pixels;
    }

    private DataFile pictures(Path at, String name, int count, long seed) throws Exception {
        Random chance = new Random(seed);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int kind = chance.nextInt(3);
            rows.add(List.of(VectorValue.of(picture(chance, kind)), (long) kind));
        }
        return Made.parquet(at, name, List.of(PIXELS, KIND), rows);
    }

    private TrainStep step(String name, Map<String, Object> settings) throws Exception {
        Path at = Files.createDirectories(folder.resolve(name));
        Map<String, Object> all = new HashMap<>(Map.of(
                "height",
                (long) SIDE,
                "width",
                (long) SIDE,
                "filters",
                List.of(4L, 8L),
                "kernel",
                3L,
                "hidden",
                List.of(16L),
                "batch",
                32L,
                "learning_rate",
                0.01,
                "epochs",
                6L,
                "dropout",
                0.1));
        all.putAll(settings);
        return new TrainStep(
                "train.bars",
                "run",
                1,
                "djl.cnn",
                Task.MULTICLASS,
                KIND,
                List.of(PIXELS),
                new Settings(all),
                5,
                List.of(
                        new StepData(StepData.TRAIN, "parquet", List.of(pictures(at, "train.parquet", 600, 1))),
                        new StepData(
                                StepData.VALIDATION, "parquet", List.of(pictures(at, "validation.parquet", 300, 2)))),
                new Resources(1, OptionalLong.empty(), 0),
                Limits.USUAL,
                1,
                new StepFolders(at.resolve("checkpoints"), at.resolve("model"), at.resolve("events.ndjson")));
    }

    @Test
    void picturesAreToldApart() throws Exception {
        ModelFolder model = worker.train(step("x", Map.of()));
        assertThat(model.card().metrics().get("accuracy")).isGreaterThan(0.98);
        try (Predictor predictor = model.load()) {
            double[] pixels = picture(new Random(9), 2);
            float[] values = new float[pixels.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) pixels[i];
            }
            float[] answer =
                    predictor.predict(new Matrix(1, values.length, values)).values();
            assertThat(answer[2]).isGreaterThan(0.9f);
            assertThat(answer[0] + answer[1] + answer[2]).isCloseTo(1f, within(1e-5f));
        }
    }

    @Test
    void stoppedAgainAndAgainItEndsWithTheSameBytes() throws Exception {
        String whole = worker.train(step("whole", Map.of())).sha256();
        TrainStep torn = step("torn", Map.of());
        InProcess stopping = new InProcess().stoppingAt(e -> e instanceof Event.Progress);
        int stops = 0;
        while (stopping.run(torn) == 75) {
            assertThat(stops++).isLessThan(10);
        }
        assertThat(stops).isGreaterThan(2);
        assertThat(ModelFolder.open(torn.folders().model()).sha256()).isEqualTo(whole);
    }

    @Test
    void whatIsNoPictureIsSaid() throws Exception {
        assertThat(worker.run(step("x", Map.of("height", 9L)))).isEqualTo(64);
        assertThat(worker.failed().message())
                .isEqualTo("The inputs have 100 values in a row; a picture as set has 90: channels x height x width.");
        assertThat(worker.run(step("x", Map.of("kernel", 4L)))).isEqualTo(64);
        assertThat(worker.failed().message()).isEqualTo("Setting `kernel` must be odd, not `4`.");
        assertThat(worker.run(step("x", Map.of("filters", List.of(1L, 1L, 1L, 1L)))))
                .isEqualTo(64);
        assertThat(worker.failed().message()).startsWith("A picture of 10 x 10 pixels is gone after 4 convolutions");
    }
}
