package dev.headrace.trainer.xgboost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.worker.InProcess;
import dev.headrace.worker.Predictor;
import dev.headrace.worker.Sample;
import dev.headrace.worker.data.DataReader;
import dev.headrace.worker.data.Features;
import dev.headrace.worker.data.LabelClasses;
import dev.headrace.worker.data.Labels;
import dev.headrace.worker.data.Matrix;
import dev.headrace.worker.event.Event;
import dev.headrace.worker.model.Evaluation;
import dev.headrace.worker.model.ModelFolder;
import dev.headrace.worker.step.StepData;
import dev.headrace.worker.step.Task;
import dev.headrace.worker.step.TrainStep;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Trees and linear models on rows whose rule is known. */
final class XgboostTrainerTest {

    /** No line tells it: the sign of a product. */
    private static final Function<double[], Double> CURVED = x -> 2 * x[0] * x[1] + 0.2 * x[2];

    private static final Function<double[], Double> STRAIGHT = x -> 1.5 * x[0] - 2 * x[1] + 0.25;

    @TempDir
    private Path folder;

    private final InProcess worker = new InProcess();

    private TrainStep step(String name, String trainer, Task task, Map<String, Object> settings) throws Exception {
        boolean trees = trainer.equals("xgboost");
        Function<double[], Double> rule = trees ? CURVED : STRAIGHT;
        List<List<@Nullable Object>> train = Sample.rows(2000, 1, task, 0.1, trees, rule);
        List<List<@Nullable Object>> validation = Sample.rows(1000, 2, task, 0.1, trees, rule);
        return new Sample(folder.resolve(name), trainer).step(task, train, validation, settings);
    }

    @ParameterizedTest
    @CsvSource({
        "xgboost, BINARY, auc, 0.97, 1",
        "xgboost, MULTICLASS, accuracy, 0.85, 1",
        "xgboost, REGRESSION, r2, 0.7, 1",
        "xgboost.linear, BINARY, auc, 0.99, 1",
        "xgboost.linear, MULTICLASS, accuracy, 0.85, 1",
        "xgboost.linear, REGRESSION, rmse, 0.09, 0.11"
    })
    void theRuleIsLearnt(String trainer, Task task, String metric, double least, double most) throws Exception {
        TrainStep step = step("x", trainer, task, Map.of("rounds", 40L));
        ModelFolder model = worker.train(step);
        assertThat(model.card().metrics().get(metric)).isBetween(least, most);
        // What was measured while training is what the loaded model says.
        StepData data = step.part(StepData.VALIDATION).orElseThrow();
        DataReader.Raw raw = new DataReader(Features.of(step.inputs()), step.label(), () -> false).read(data);
        Labels truth = LabelClasses.of(task, step.label(), raw.labels()).labels("validation", raw.labels());
        try (Predictor predictor = model.load()) {
            Matrix predicted = predictor.predict(raw.features());
            assertThat(Evaluation.of(task, predicted, truth))
                    .isEqualTo(model.card().metrics());
            Matrix one = predictor.predict(raw.features().rows(7, 8));
            assertThat(one.values())
                    .as("a row alone")
                    .isEqualTo(predicted.rows(7, 8).values());
            assertThat(predictor.predict(raw.features().rows(0, 0)).rows()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"xgboost, BINARY", "xgboost, MULTICLASS", "xgboost.linear, REGRESSION"})
    void theSameStepGivesTheSameBytes(String trainer, Task task) throws Exception {
        Map<String, Object> settings = new HashMap<>(Map.of("rounds", 15L));
        if (trainer.equals("xgboost")) {
            settings.putAll(Map.of("subsample", 0.7, "colsample_bytree", 0.7));
        }
        String first = worker.train(step("one", trainer, task, settings)).sha256();
        assertThat(worker.train(step("two", trainer, task, settings)).sha256()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "xgboost, BINARY, 1.0",
        "xgboost, MULTICLASS, 1.0",
        "xgboost, BINARY, 0.7",
        "xgboost, REGRESSION, 1.0",
        "xgboost.linear, BINARY, 1.0"
    })
    void stoppedAgainAndAgainItEndsWithTheSameBytes(String trainer, Task task, double columns) throws Exception {
        Map<String, Object> settings = new HashMap<>(Map.of("rounds", 30L, "early_stopping", 8L));
        if (trainer.equals("xgboost")) {
            settings.putAll(Map.of("subsample", columns, "colsample_bytree", columns));
        }
        if (columns < 1) {
            settings.putAll(Map.of("rounds", 110L, "early_stopping", 0L));
        }
        String whole = worker.train(step("whole", trainer, task, settings)).sha256();
        TrainStep torn = step("torn", trainer, task, settings);
        Random chance = new Random(5);
        InProcess stopping = new InProcess().stoppingAt(e -> e instanceof Event.Metric && chance.nextInt(3) == 0);
        int stops = 0;
        while (stopping.run(torn) == 75) {
            assertThat(stops++).isLessThan(100);
        }
        assertThat(stops).isGreaterThan(1);
        assertThat(ModelFolder.open(torn.folders().model()).sha256()).isEqualTo(whole);
    }

    @Test
    void earlyStoppingTakesTheBest() throws Exception {
        Task task = Task.BINARY;
        List<List<@Nullable Object>> train = Sample.rows(400, 1, task, 1.5, true, CURVED);
        List<List<@Nullable Object>> validation = Sample.rows(400, 2, task, 1.5, true, CURVED);
        ModelFolder model = worker.train(new Sample(folder, "xgboost")
                .step(task, train, validation, Map.of("rounds", 300L, "early_stopping", 10L, "goal", "log_loss")));
        List<Double> losses = worker.metric("log_loss");
        double best = Collections.min(losses);
        assertThat(losses).hasSizeLessThan(100);
        assertThat(losses.size() - 1 - losses.indexOf(best)).isEqualTo(10);
        assertThat(model.card().metrics()).containsEntry("log_loss", best);
    }

    @Test
    void classWeightsTurnTheBalance() throws Exception {
        Function<double[], Double> rare = x -> x[0] + x[1] - 3;
        List<List<@Nullable Object>> train = Sample.rows(3000, 1, Task.BINARY, 0.8, false, rare);
        List<List<@Nullable Object>> validation = Sample.rows(3000, 2, Task.BINARY, 0.8, false, rare);
        double plain = recall(train, validation, Map.of("rounds", 20L));
        double balanced = recall(train, validation, Map.of("rounds", 20L, "class_weights", "balanced"));
        assertThat(balanced).isGreaterThan(plain + 0.1);
    }

    private double recall(
            List<List<@Nullable Object>> train, List<List<@Nullable Object>> validation, Map<String, Object> settings)
            throws Exception {
        TrainStep step = new Sample(folder.resolve("s" + settings.size()), "xgboost.linear")
                .step(Task.BINARY, train, validation, settings);
        return worker.train(step).card().metrics().get("recall");
    }

    @Test
    void anElasticNetLeavesOutWhatDoesNotCount() throws Exception {
        List<List<@Nullable Object>> train = Sample.rows(2000, 1, Task.REGRESSION, 0.5, false, STRAIGHT);
        TrainStep step = new Sample(folder, "xgboost.linear")
                .step(Task.REGRESSION, train, List.of(), Map.of("rounds", 60L, "alpha", 0.1));
        ModelFolder model = worker.train(step);
        assertThat(model.card().metrics()).containsKey("train.rmse");
        try (Predictor predictor = model.load()) {
            float[] at = predictor
                    .predict(new Matrix(4, 3, new float[] {0, 0, 0, 0, 0, 5, 1, 0, 0, 0, 1, 0}))
                    .values();
            assertThat(at[1]).as("c does not count").isEqualTo(at[0]);
            assertThat(at[2] - at[0]).isBetween(1.2f, 1.5f);
            assertThat(at[3] - at[0]).isBetween(-2f, -1.7f);
        }
    }

    @ParameterizedTest
    @EnumSource(Task.class)
    void validationIsNotNeeded(Task task) throws Exception {
        List<List<@Nullable Object>> train = Sample.rows(200, 1, task, 0.1, true, CURVED);
        TrainStep step = new Sample(folder, "xgboost").step(task, train, List.of(), Map.of("rounds", 3L));
        assertThat(worker.train(step).card().metrics()).isNotEmpty();
    }

    @Test
    void whatCannotBeDoneIsSaid() throws Exception {
        List<List<@Nullable Object>> gaps = Sample.rows(200, 1, Task.BINARY, 0.1, true, CURVED);
        assertThat(worker.run(new Sample(folder, "xgboost.linear").step(Task.BINARY, gaps, List.of(), Map.of())))
                .isEqualTo(64);
        assertThat(worker.failed().message())
                .isEqualTo(
                        "Input `a` of part `train` has missing values, which trainer `xgboost.linear` does not take; fill"
                                + " them by a fit.");
        assertThat(worker.run(
                        new Sample(folder, "xgboost").step(Task.BINARY, gaps, List.of(), Map.of("early_stopping", 5L))))
                .isEqualTo(64);
        assertThat(worker.failed().message()).isEqualTo("Setting `early_stopping` needs data of part `validation`.");
        assertThat(worker.run(
                        new Sample(folder, "xgboost").step(Task.BINARY, gaps, List.of(), Map.of("max_depth", 0L))))
                .isEqualTo(64);
        assertThat(worker.failed().message())
                .isEqualTo("Setting `max_depth` must be a whole number from 1 to 30, not `0`.");
    }

    @Test
    void aFileThatIsNoModel() throws Exception {
        TrainStep step = step("x", "xgboost", Task.BINARY, Map.of("rounds", 2L));
        ModelFolder model = worker.train(step);
        Files.writeString(model.file("model.ubj"), "spoilt");
        assertThatThrownBy(model::load).hasMessageStartingWith("The model's file `model.ubj` cannot be used");
    }
}
