package dev.headrace.worker.model;

import dev.headrace.ir.ml.Metric;
import dev.headrace.metrics.Confusion;
import dev.headrace.metrics.Numbers;
import dev.headrace.metrics.Probabilities;
import dev.headrace.metrics.Ranking;
import dev.headrace.worker.FailureKind;
import dev.headrace.worker.WorkerFailure;
import dev.headrace.worker.data.Labels;
import dev.headrace.worker.data.Matrix;
import dev.headrace.worker.step.Task;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The usual measures of predictions by name; those that the rows do not define are left out. */
public final class Evaluation {

    private static final double HALF = 0.5;

    private Evaluation() {}

    /** The names that a task has, which settings such as {@code goal} may use. */
    public static List<String> names(Task task) {
        return Metric.words(dev.headrace.ir.trainer.Task.valueOf(task.name()));
    }

    /** Whether less is better. */
    public static boolean lowerIsBetter(String name) {
        return Metric.named(name).orElseThrow().lowerIsBetter();
    }

    /** One of them, without the work of the others; empty if the rows do not define it. */
    public static OptionalDouble one(String name, Task task, Matrix predicted, Labels truth) throws WorkerFailure {
        if (name.equals("log_loss")) {
            check(predicted);
            return OptionalDouble.of(
                    task == Task.BINARY
                            ? Probabilities.logLoss(predicted.column(0), truth.positive())
                            : Probabilities.logLoss(truth.classes().size(), predicted.doubles(), truth.indexes()));
        }
        Double value = of(task, predicted, truth).get(name);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** All of a task's. */
    public static Map<String, Double> of(Task task, Matrix predicted, Labels truth) throws WorkerFailure {
        check(predicted);
        return switch (task) {
            case BINARY -> binary(predicted.column(0), truth.positive());
            case MULTICLASS -> multiclass(predicted, truth);
            case REGRESSION -> regression(predicted.column(0), truth.numbers());
        };
    }

    private static void check(Matrix predicted) throws WorkerFailure {
        for (float value : predicted.values()) {
            if (!Float.isFinite(value)) {
                throw new WorkerFailure(
                        FailureKind.NUMBERS,
                        "The model's predictions are no numbers any more; a lower learning rate or scaled inputs help.");
            }
        }
    }

    private static Map<String, Double> binary(double[] predicted, boolean[] truth) {
        Map<String, Double> found = new LinkedHashMap<>();
        Ranking ranking = Ranking.of(predicted, truth);
        ranking.auc().ifPresent(v -> found.put("auc", v));
        ranking.averagePrecision().ifPresent(v -> found.put("auc_pr", v));
        found.put("brier", Probabilities.brier(predicted, truth));
        found.put("log_loss", Probabilities.logLoss(predicted, truth));
        Confusion confusion = Confusion.at(HALF, predicted, truth);
        found.put("accuracy", confusion.accuracy());
        found.put("precision", confusion.precision(1));
        found.put("recall", confusion.recall(1));
        found.put("f1", confusion.f1(1));
        return found;
    }

    private static Map<String, Double> multiclass(Matrix predicted, Labels truth) {
        Map<String, Double> found = new LinkedHashMap<>();
        int classes = truth.classes().size();
        double[] probabilities = predicted.doubles();
        Confusion confusion = Confusion.of(classes, Probabilities.mostLikely(classes, probabilities), truth.indexes());
        found.put("log_loss", Probabilities.logLoss(classes, probabilities, truth.indexes()));
        found.put("accuracy", confusion.accuracy());
        found.put("macro_f1", confusion.macroF1());
        return found;
    }

    private static Map<String, Double> regression(double[] predicted, double[] truth) {
        Map<String, Double> found = new LinkedHashMap<>();
        found.put("rmse", Numbers.rmse(predicted, truth));
        found.put("mae", Numbers.mae(predicted, truth));
        Numbers.r2(predicted, truth).ifPresent(v -> found.put("r2", v));
        Numbers.mape(predicted, truth).ifPresent(v -> found.put("mape", v));
        return found;
    }
}
