package dev.headrace.worker.judge;

import dev.headrace.metrics.Bootstrap;
import dev.headrace.metrics.Ranking;
import dev.headrace.worker.Predictor;
import dev.headrace.worker.Stopped;
import dev.headrace.worker.WorkerFailure;
import dev.headrace.worker.data.DataReader;
import dev.headrace.worker.data.Features;
import dev.headrace.worker.data.LabelClasses;
import dev.headrace.worker.data.Labels;
import dev.headrace.worker.data.Matrix;
import dev.headrace.worker.model.Evaluation;
import dev.headrace.worker.model.ModelCard;
import dev.headrace.worker.model.ModelFolder;
import dev.headrace.worker.step.Task;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Predicts rows and compares the predictions with what was so. */
public final class Judge {

    private static final double CONFIDENCE = 0.95;
    private static final long SEED = 1;

    private Judge() {}

    /** @throws WorkerFailure if the model is damaged, or the rows are not what it is fed */
    public static Measures measure(JudgeStep step) throws WorkerFailure, IOException, Stopped {
        ModelFolder folder = ModelFolder.open(step.model());
        ModelCard card = folder.card();
        DataReader.Raw raw = new DataReader(Features.of(card.inputs()), card.label(), () -> false).read(step.data());
        Labels truth = LabelClasses.known(card.task(), card.label(), card.classes())
                .labels(step.data().part(), raw.labels());
        Matrix predicted;
        try (Predictor predictor = folder.load()) {
            predicted = predictor.predict(raw.features());
        }
        Map<String, Double> metrics = all(card.task(), predicted, truth, step.held());
        Map<String, Measures.Interval> intervals =
                step.draws() == 0 ? Map.of() : intervals(card.task(), predicted, truth, step, metrics);
        return new Measures(
                truth.rows(),
                counts(truth),
                metrics,
                all(card.task(), trivial(card, truth), truth, step.held()),
                intervals);
    }

    private static Map<String, Double> all(Task task, Matrix predicted, Labels truth, List<JudgeStep.Held> held)
            throws WorkerFailure {
        Map<String, Double> found = new LinkedHashMap<>(Evaluation.of(task, predicted, truth));
        if (task == Task.BINARY && !held.isEmpty()) {
            Ranking ranking = Ranking.of(predicted.column(0), truth.positive());
            held.forEach(h -> held(ranking, h).ifPresent(v -> found.put(h.name(), v)));
        }
        return found;
    }

    /** The greatest value of one metric over all thresholds at which the other is no lower than its value. */
    private static OptionalDouble held(Ranking ranking, JudgeStep.Held held) {
        return held.metric().equals("recall")
                ? ranking.recallAtPrecision(held.value())
                : ranking.precisionAtRecall(held.value());
    }

    private static Map<String, Long> counts(Labels truth) {
        Map<String, Long> counts = new LinkedHashMap<>();
        truth.classes().forEach(c -> counts.put(c, 0L));
        if (!truth.classes().isEmpty()) {
            for (int row = 0; row < truth.rows(); row++) {
                counts.merge(truth.classes().get(truth.classOf(row)), 1L, Long::sum);
            }
        }
        return counts;
    }

    /** What a model says that has seen nothing but how often each answer comes. */
    private static Matrix trivial(ModelCard card, Labels truth) {
        int width = card.outputs();
        float[] values = new float[truth.rows() * width];
        float[] answer = new float[width];
        if (card.task() == Task.REGRESSION) {
            double sum = 0;
            for (double value : truth.numbers()) {
                sum += value;
            }
            answer[0] = (float) (sum / truth.rows());
        } else {
            for (int row = 0; row < truth.rows(); row++) {
                int of = truth.classOf(row);
                if (card.task() == Task.MULTICLASS) {
                    answer[of] += 1f / truth.rows();
                } else {
                    answer[0] += of == 1 ? 1f / truth.rows() : 0f;
                }
            }
        }
        for (int row = 0; row < truth.rows(); row++) {
            System.arraycopy(answer, 0, values, row * width, width);
        }
        return new Matrix(truth.rows(), width, values);
    }

    private static Map<String, Measures.Interval> intervals(
            Task task, Matrix predicted, Labels truth, JudgeStep step, Map<String, Double> metrics) {
        List<Map<String, Double>> drawn = new ArrayList<>();
        Map<String, Measures.Interval> intervals = new LinkedHashMap<>();
        for (String metric : metrics.keySet()) {
            // The same seed draws the same rows, so what was measured of them the first time holds for all metrics.
            int[] at = {0};
            Optional<Bootstrap.Interval> interval =
                    Bootstrap.interval(truth.rows(), step.draws(), CONFIDENCE, SEED, rows -> {
                        if (at[0] == drawn.size()) {
                            drawn.add(some(task, predicted.rows(rows), truth.rows(rows), step.held()));
                        }
                        Double value = drawn.get(at[0]++).get(metric);
                        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
                    });
            interval.ifPresent(i -> intervals.put(metric, new Measures.Interval(i.low(), i.high())));
        }
        return intervals;
    }

    private static Map<String, Double> some(Task task, Matrix predicted, Labels truth, List<JudgeStep.Held> held) {
        try {
            return all(task, predicted, truth, held);
        } catch (WorkerFailure e) {
            throw new IllegalStateException("predictions that were numbers before", e);
        }
    }
}
