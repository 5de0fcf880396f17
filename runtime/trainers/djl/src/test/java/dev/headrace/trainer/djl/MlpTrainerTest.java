package dev.headrace.trainer.djl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.headrace.worker.InProcess;
import dev.headrace.worker.Predictor;
import dev.headrace.worker.Sample;
import dev.headrace.worker.data.DataReader;
import dev.headrace.worker.data.Features;
import dev.headrace.worker.data.LabelClasses;
import dev.headrace.worker.data.Matrix;
import dev.headrace.worker.event.Event;
import dev.headrace.worker.launch.Ending;
import dev.headrace.worker.launch.GpuPool;
import dev.headrace.worker.launch.Launcher;
import dev.headrace.worker.model.Evaluation;
import dev.headrace.worker.model.ModelFolder;
import dev.headrace.worker.step.StepData;
import dev.headrace.worker.step.Task;
import dev.headrace.worker.step.TrainStep;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nets on rows whose rule is known; the native library of the tests is that of Linux on x86-64. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
final class MlpTrainerTest {

    /** No line tells it: the sign of a product. */
    private static final Function<double[], Double> CURVED = x -> 2 * x[0] * x[1] + 0.2 * x[2];

    @TempDir
    private Path folder;

    private final InProcess worker = new InProcess();

    private TrainStep step(String name, Task task, Map<String, Object> settings) throws Exception {
        List<List<@Nullable Object>> train = Sample.rows(2000, 1, task, 0.1, false, CURVED);
        List<List<@Nullable Object>> validation = Sample.rows(1000, 2, task, 0.1, false, CURVED);
        return new Sample(folder.resolve(name), "djl.mlp").step(task, train, validation, settings);
    }

    @ParameterizedTest
    @CsvSource({
        "BINARY, auc, 0.98, adam, relu",
        "MULTICLASS, accuracy, 0.85, adamw, tanh",
        "REGRESSION, r2, 0.9, adam, relu",
        "BINARY, auc, 0.98, sgd, tanh"
    })
    void theRuleIsLearnt(Task task, String metric, double least, String optimizer, String activation) throws Exception {
        TrainStep step = step(
                "x",
                task,
                Map.of(
                        "epochs",
                        25L,
                        "batch",
                        64L,
                        "learning_rate",
                        optimizer.equals("sgd") ? 0.05 : 0.01,
                        "optimizer",
                        optimizer,
                        "activation",
                        activation,
                        "schedule",
                        "cosine",
                        "warmup_epochs",
                        2L));
        ModelFolder model = worker.train(step);
        assertThat(model.card().metrics().get(metric)).isGreaterThan(least);
        List<Double> losses = worker.metric("loss");
        assertThat(losses.get(losses.size() - 1)).isLessThan(losses.get(0) / 2);
        StepData data = step.part(StepData.VALIDATION).orElseThrow();
        DataReader.Raw raw = new DataReader(Features.of(step.inputs()), step.label(), () -> false).read(data);
        try (Predictor predictor = model.load()) {
            Matrix predicted = predictor.predict(raw.features());
            assertThat(Evaluation.of(
                            task,
                            predicted,
                            LabelClasses.of(task, step.label(), raw.labels()).labels("validation", raw.labels())))
                    .as("what was measured while training is what the loaded model says")
                    .isEqualTo(model.card().metrics());
            float[] alone = predictor.predict(raw.features().rows(7, 8)).values();
            for (int i = 0; i < alone.length; i++) {
                assertThat(alone[i]).isCloseTo(predicted.at(7, i), within(1e-5f));
            }
            assertThat(predictor.predict(raw.features().rows(0, 0)).rows()).isZero();
        }
    }

    private static Map<String, Object> dropping(long epochs) {
        return Map.of(
                "epochs",
                epochs,
                "batch",
                128L,
                "dropout",
                0.3,
                "learning_rate",
                0.01,
                "clip_norm",
                1.0,
                "early_stopping",
                100L,
                "hidden",
                List.of(32L, 16L));
    }

    @Test
    void theSameStepGivesTheSameBytes() throws Exception {
        String first = worker.train(step("one", Task.BINARY, dropping(4))).sha256();
        assertThat(worker.train(step("two", Task.BINARY, dropping(4))).sha256()).isEqualTo(first);
        Map<String, Object> other = new HashMap<>(dropping(4));
        other.put("dropout", 0.2);
        assertThat(worker.train(step("three", Task.BINARY, other))
                        .card()
                        .files()
                        .get("weights.bin"))
                .isNotEqualTo(ModelFolder.open(folder.resolve("one/model"))
                        .card()
                        .files()
                        .get("weights.bin"));
    }

    @ParameterizedTest
    @CsvSource({"BINARY, adam", "MULTICLASS, sgd", "REGRESSION, adamw"})
    void stoppedAgainAndAgainItEndsWithTheSameBytes(Task task, String optimizer) throws Exception {
        Map<String, Object> settings = new HashMap<>(dropping(12));
        settings.put("optimizer", optimizer);
        settings.put("goal", task == Task.REGRESSION ? "rmse" : "log_loss");
        String whole = worker.train(step("whole", task, settings)).sha256();
        TrainStep torn = step("torn", task, settings);
        Random chance = new Random(5);
        InProcess stopping = new InProcess().stoppingAt(e -> e instanceof Event.Progress && chance.nextInt(3) == 0);
        int stops = 0;
        while (stopping.run(torn) == 75) {
            assertThat(stops++).isLessThan(40);
        }
        assertThat(stops).isGreaterThan(1);
        assertThat(ModelFolder.open(torn.folders().model()).sha256()).isEqualTo(whole);
    }

    @Test
    void killedSixTimesItEndsWithTheSameBytes() throws Exception {
        String whole = worker.train(step("whole", Task.BINARY, dropping(60))).sha256();
        TrainStep torn = step("torn", Task.BINARY, dropping(60));
        List<Path> classPath = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        Path cache = Path.of(System.getenv("DJL_CACHE_DIR"));
        Launcher launcher = new Launcher(cache, new GpuPool(folder.resolve("gpus"), 0));
        Random chance = new Random(3);
        AtomicLong pid = new AtomicLong();
        AtomicLong seen = new AtomicLong();
        AtomicLong kills = new AtomicLong();
        AtomicLong resumed = new AtomicLong();
        Ending ending = launcher.run(
                new Launcher.Order(torn, folder.resolve("work"), classPath, 7),
                event -> {
                    if (event instanceof Event.Started started) {
                        pid.set(started.pid());
                    }
                    resumed.addAndGet(event instanceof Event.Resumed ? 1 : 0);
                    if (event instanceof Event.Progress
                            && seen.incrementAndGet() % 8 == 0
                            && kills.getAndIncrement() < 6) {
                        try {
                            Thread.sleep(chance.nextInt(20));
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                        ProcessHandle.of(pid.get()).ifPresent(ProcessHandle::destroyForcibly);
                    }
                },
                () -> false);
        assertThat(ending).isInstanceOf(Ending.Trained.class);
        assertThat(kills.get()).isGreaterThanOrEqualTo(6);
        assertThat(resumed.get()).isEqualTo(6);
        assertThat(((Ending.Trained) ending).sha256()).isEqualTo(whole);
    }

    @Test
    void earlyStoppingTakesTheBest() throws Exception {
        List<List<@Nullable Object>> train = Sample.rows(150, 1, Task.BINARY, 1, false, CURVED);
        List<List<@Nullable Object>> validation = Sample.rows(300, 2, Task.BINARY, 1, false, CURVED);
        ModelFolder model = worker.train(new Sample(folder, "djl.mlp")
                .step(
                        Task.BINARY,
                        train,
                        validation,
                        Map.of("epochs", 300L, "early_stopping", 8L, "learning_rate", 0.02, "batch", 32L)));
        List<Double> losses = worker.metric("log_loss");
        double best = Collections.min(losses);
        assertThat(losses).hasSizeLessThan(200);
        assertThat(losses.size() - 1 - losses.indexOf(best)).isEqualTo(8);
        assertThat(model.card().metrics()).containsEntry("log_loss", best);
    }

    @Test
    void aNetThatIsTooLargeIsRefused() throws Exception {
        TrainStep step = step("x", Task.BINARY, Map.of("hidden", List.of(65_536L, 65_536L)));
        assertThat(worker.run(step)).isEqualTo(64);
        assertThat(worker.failed().kind().word()).isEqualTo("step");
        assertThat(worker.failed().message()).startsWith("A layer of the net would have more than 536870911 weights");
    }

    @Test
    void aLossThatIsNoNumberEndsIt() throws Exception {
        List<List<@Nullable Object>> train = Sample.rows(200, 1, Task.REGRESSION, 1, false, x -> 1e10 * x[0]);
        TrainStep step = new Sample(folder, "djl.mlp")
                .step(
                        Task.REGRESSION,
                        train,
                        List.of(),
                        Map.of("optimizer", "sgd", "learning_rate", 10L, "epochs", 200L, "batch", 16L));
        assertThat(worker.run(step)).isEqualTo(64);
        assertThat(worker.failed().kind().word()).isEqualTo("numbers");
        assertThat(worker.failed().message()).startsWith("The loss is no number any more in epoch ");
    }

    @Test
    void clippingClips() throws Exception {
        List<List<@Nullable Object>> train = Sample.rows(64, 1, Task.REGRESSION, 0, false, x -> x[0]);
        Map<String, Object> one = Map.of(
                "optimizer",
                "sgd",
                "momentum",
                0L,
                "learning_rate",
                1L,
                "epochs",
                1L,
                "batch",
                64L,
                "hidden",
                List.of(4L),
                "clip_norm",
                0.125);
        Map<String, Object> still = new HashMap<>(one);
        still.put("learning_rate", 1e-9);
        Weights moved =
                weights(new Sample(folder.resolve("a"), "djl.mlp").step(Task.REGRESSION, train, List.of(), one));
        Weights before =
                weights(new Sample(folder.resolve("b"), "djl.mlp").step(Task.REGRESSION, train, List.of(), still));
        double squares = 0;
        for (int i = 0; i < moved.values().size(); i++) {
            for (int j = 0; j < moved.values().get(i).length; j++) {
                double move = moved.values().get(i)[j] - before.values().get(i)[j];
                squares += move * move;
            }
        }
        // One step of rate 1 is as long as the gradient may be.
        assertThat(Math.sqrt(squares)).isCloseTo(0.125, within(1e-4));
    }

    private Weights weights(TrainStep step) throws Exception {
        return NetRun.read(Files.readAllBytes(worker.train(step).file("weights.bin")));
    }

    @Test
    void whatCannotBeDoneIsSaid() throws Exception {
        assertThat(worker.run(step("x", Task.BINARY, Map.of("optimizer", "rmsprop"))))
                .isEqualTo(64);
        assertThat(worker.failed().message())
                .isEqualTo("Setting `optimizer` must be one of adam, adamw, sgd, not `rmsprop`.");
        List<List<@Nullable Object>> gaps = Sample.rows(200, 1, Task.BINARY, 0.1, true, CURVED);
        assertThat(worker.run(new Sample(folder, "djl.mlp").step(Task.BINARY, gaps, List.of(), Map.of())))
                .isEqualTo(64);
        assertThat(worker.failed().message()).contains("has missing values, which trainer `djl.mlp` does not take");
        ModelFolder model = worker.train(step("y", Task.BINARY, Map.of("epochs", 1L)));
        Files.write(model.file("weights.bin"), new byte[20]);
        assertThatThrownBy(model::load).hasMessage("The model's file `weights.bin` cannot be used.");
    }

    @Test
    void ratesOfASchedule() {
        Schedule schedule = new Schedule("cosine", 0.1, 2, 10);
        assertThat(schedule.at(1)).isEqualTo(0.05);
        assertThat(schedule.at(2)).isEqualTo(0.1);
        assertThat(schedule.at(6)).isCloseTo(0.05, within(1e-12));
        assertThat(schedule.at(10)).isZero();
        assertThat(new Schedule("linear", 0.1, 0, 10).at(2.5)).isCloseTo(0.075, within(1e-12));
        assertThat(new Schedule("constant", 0.1, 10, 10).at(10)).isEqualTo(0.1);
    }
}
