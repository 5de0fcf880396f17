package dev.headrace.worker.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.headrace.worker.Made;
import dev.headrace.worker.Predictor;
import dev.headrace.worker.data.Matrix;
import dev.headrace.worker.event.Event;
import dev.headrace.worker.main.StopSignal;
import dev.headrace.worker.main.Worker;
import dev.headrace.worker.model.ModelFolder;
import dev.headrace.worker.step.StepWriter;
import dev.headrace.worker.step.TrainStep;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A script in Python that trains and one that predicts. */
@EnabledOnOs({OS.LINUX, OS.MAC})
final class ProcessTrainerTest {

    private static final String TRAIN = "src/test/resources/train.py";
    private static final String PREDICT = "src/test/resources/predict.py";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeAll
    static void pythonIsHere() throws InterruptedException {
        boolean here;
        try {
            here = new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            here = false;
        }
        if (!here) {
            System.out.println("SKIPPED: no python3 is on the path");
            assertThat(System.getenv("CI")).as("python3 is on the path").isNotEqualTo("true");
        }
        assumeThat(here).as("python3 is on the path").isTrue();
    }

    private static String script(String path) {
        return Path.of(path).toAbsolutePath().toString();
    }

    private TrainStep step(String... options) throws IOException {
        TrainStep made = Made.step(
                folder,
                Map.of(
                        "command", List.of("python3", script(TRAIN)),
                        "predict", List.of("python3", script(PREDICT)),
                        "options", List.of(options)));
        return Made.using(made, "process", made.resources());
    }

    private int run(TrainStep step, OutputStream to, StopSignal stop) throws IOException {
        out.reset();
        Path file = Files.write(folder.resolve("train-step.json"), StepWriter.bytes(step));
        return new Worker(to, stop).run(file);
    }

    private List<Event> events() {
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(Event::of)
                .map(Optional::orElseThrow)
                .filter(e -> !(e instanceof Event.Heartbeat))
                .toList();
    }

    @Test
    void itsEventsArePassedOnAndItsModelIsKept() throws Exception {
        TrainStep step = step("epochs=3");
        assertThat(run(step, out, new StopSignal())).isZero();
        assertThat(events())
                .contains(new Event.Metric("sum", 1, 1 / 8.0), new Event.Progress(3, 3), new Event.Result("auc", 0.75))
                .last()
                .isInstanceOf(Event.Done.class);
        ModelFolder model = ModelFolder.open(step.folders().model());
        assertThat(model.card().metrics()).containsEntry("auc", 0.75);
        float weight = (float) (1 / 8.0 + 1 / 9.0 + 1 / 10.0);
        try (Predictor predictor = model.load()) {
            float[] answers = predictor
                    .predict(new Matrix(2, 3, new float[] {1, 0, 0, 2, Float.NaN, 1}))
                    .values();
            assertThat(answers).containsExactly(weight, (float) (3 * (1 / 8.0 + 1 / 9.0 + 1 / 10.0)));
        }
    }

    @Test
    void askedToEndItSavesAndGoesOnLater() throws Exception {
        StopSignal stop = new StopSignal();
        OutputStream listener = new OutputStream() {
            @Override
            public void write(int b) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void write(byte[] line) {
                out.writeBytes(line);
                if (new String(line, StandardCharsets.UTF_8).contains("\"metric\"")) {
                    stop.request();
                }
            }
        };
        TrainStep step = step("epochs=20", "sleep=0.05");
        assertThat(run(step, listener, stop)).isEqualTo(75);
        assertThat(events()).last().isEqualTo(new Event.Halted());
        assertThat(step.folders().model()).doesNotExist();
        assertThat(run(step, out, new StopSignal())).isZero();
        assertThat(events()).doesNotContain(new Event.Metric("sum", 1, 1 / 8.0)).contains(new Event.Progress(20, 20));
    }

    @Test
    void howItFailedIsTold() throws Exception {
        assertThat(run(step("fail=unusable"), out, new StopSignal())).isEqualTo(64);
        assertThat(((Event.Failed) events().get(1)).message()).isEqualTo("The rows are all blue.");
        assertThat(run(step("fail=crash"), out, new StopSignal())).isEqualTo(1);
        assertThat(((Event.Failed) events().get(1)).message()).isEqualTo("`python3` ended with status 9.");
        assertThat(run(step("fail=empty"), out, new StopSignal())).isEqualTo(64);
        assertThat(((Event.Failed) events().get(1)).message()).contains("left no file of a model");
    }

    @Test
    void aProgramThatIsNotThere() throws Exception {
        TrainStep made = Made.step(folder, Map.of("command", List.of("no-such-program-here")));
        assertThat(run(Made.using(made, "process", made.resources()), out, new StopSignal()))
                .isEqualTo(64);
        assertThat(((Event.Failed) events().get(1)).message())
                .isEqualTo("`no-such-program-here` cannot be started: it is not on the path, or is no program.");
    }

    @Test
    void aModelThatNoProgramUses() throws Exception {
        TrainStep made = Made.step(folder, Map.of("command", List.of("python3", script(TRAIN))));
        TrainStep step = Made.using(made, "process", made.resources());
        assertThat(run(step, out, new StopSignal())).isZero();
        ModelFolder model = ModelFolder.open(step.folders().model());
        assertThatThrownBy(model::load).hasMessageContaining("no setting `predict`");
    }
}
