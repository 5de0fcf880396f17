package dev.headrace.ir.ml;

import dev.headrace.ir.trainer.Task;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The measures of a model. What each means is computed in {@code runtime/metrics}. */
public enum Metric {
    /** Share of rows that are told right. */
    ACCURACY("accuracy", false, Task.BINARY, Task.MULTICLASS),
    /** Area under the ROC curve. */
    AUC("auc", false, Task.BINARY),
    /** Average precision; equal scores are one step. */
    AUC_PR("auc_pr", false, Task.BINARY),
    /** Mean squared distance of a probability from 0 or 1. */
    BRIER("brier", true, Task.BINARY),
    /** Harmonic mean of precision and recall, at 0.5. */
    F1("f1", false, Task.BINARY),
    /** Mean negative natural logarithm of the probability of what was so. */
    LOG_LOSS("log_loss", true, Task.BINARY, Task.MULTICLASS),
    /** Mean over the classes of their F1. */
    MACRO_F1("macro_f1", false, Task.MULTICLASS),
    /** Mean absolute error, in the unit of the label. */
    MAE("mae", true, Task.REGRESSION),
    /** Mean absolute error as a share of the true value; rows whose true value is 0 are left out. */
    MAPE("mape", true, Task.REGRESSION),
    /** Share of rows called true that are, at 0.5. */
    PRECISION("precision", false, Task.BINARY),
    /** Coefficient of determination. */
    R2("r2", false, Task.REGRESSION),
    /** Share of true rows that are called true, at 0.5. */
    RECALL("recall", false, Task.BINARY),
    /** Root mean squared error, in the unit of the label. */
    RMSE("rmse", true, Task.REGRESSION);

    private final String word;
    private final boolean lowerIsBetter;
    private final Set<Task> tasks;

    Metric(String word, boolean lowerIsBetter, Task... tasks) {
        this.word = word;
        this.lowerIsBetter = lowerIsBetter;
        this.tasks = EnumSet.copyOf(List.of(tasks));
    }

    /** As the language has it. */
    public String word() {
        return word;
    }

    public boolean lowerIsBetter() {
        return lowerIsBetter;
    }

    /** Whether it says something of models of this kind. */
    public boolean measures(Task task) {
        return tasks.contains(task);
    }

    /** The tasks whose models it measures, in order. */
    public List<Task> tasks() {
        return tasks.stream().sorted().toList();
    }

    public static Optional<Metric> named(String word) {
        return Arrays.stream(values()).filter(m -> m.word.equals(word)).findFirst();
    }

    /** All words, in order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Metric::word).toList();
    }

    /** The words of those that measure models of a kind, in order. */
    public static List<String> words(Task task) {
        return Arrays.stream(values())
                .filter(m -> m.measures(task))
                .map(Metric::word)
                .toList();
    }
}
