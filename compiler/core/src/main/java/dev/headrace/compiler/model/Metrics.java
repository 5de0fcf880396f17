package dev.headrace.compiler.model;

import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Program;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.ml.Metric;
import dev.headrace.ir.trainer.Task;
import java.util.Optional;

/** The measures of a model, as gates and searches name them. */
final class Metrics {
    private final Context context;

    Metrics(Context context) {
        this.context = context;
    }

    /** Whether a metric says something of a label; reports one nobody knows, one of other labels, and accuracy of a rare one. */
    boolean check(Object node, Name written, Optional<LabelFacts> label) {
        Optional<Metric> metric = known(node, written);
        if (metric.isEmpty()) {
            return false;
        }
        Optional<Task> task = label.flatMap(LabelFacts::task);
        if (task.isPresent() && !measures(node, metric.get(), task.get())) {
            return false;
        }
        if (metric.get() == Metric.ACCURACY && label.isPresent() && label.get().rare()) {
            context.report(context.at(
                            node,
                            Code.HR0401,
                            "accuracy says nothing of `" + label.get().label().name() + "`, which is rare")
                    .label(context.place(label.get().label().node()), "declared `rare` here")
                    .note("a model that always says no is right on nearly every row")
                    .help("take `auc_pr`, or `recall at precision 95%`"));
            return false;
        }
        return true;
    }

    /** Whether it says something of models of a kind. */
    boolean measures(Object node, Metric metric, Task task) {
        if (metric.measures(task)) {
            return true;
        }
        String own = metric.tasks().stream()
                .map(Task::label)
                .reduce((a, b) -> a + " or " + b)
                .orElse("");
        context.report(context.at(
                        node,
                        Code.HR0205,
                        "`" + metric.word() + "` measures how well " + own + " is told; the label is " + task.label())
                .help("metrics for that are " + String.join(", ", Metric.words(task))));
        return false;
    }

    /** Whether a search goes the way in which the metric gets better. */
    boolean direction(Name objective, boolean maximise) {
        Metric metric = Metric.named(objective.text()).orElseThrow();
        if (maximise != metric.lowerIsBetter()) {
            return true;
        }
        String right = metric.lowerIsBetter() ? "minimise" : "maximise";
        context.report(context.at(
                        objective,
                        Code.HR0205,
                        metric.lowerIsBetter()
                                ? "a greater `" + metric.word() + "` is worse"
                                : "a lower `" + metric.word() + "` is worse")
                .help("`" + right + " " + metric.word() + "`"));
        return false;
    }

    /** The metric of that name; reports one that nobody knows. */
    Optional<Metric> known(Object node, Name written) {
        Optional<Metric> metric = Metric.named(written.text());
        if (metric.isEmpty() && !written.isMissing()) {
            Diagnostic.Builder message = context.at(node, Code.HR0101, "there is no metric `" + written.text() + "`");
            Program.suggest(context, message, written, written.text(), Metric.words());
            message.note("the metrics are " + String.join(", ", Metric.words()));
            context.report(message);
        }
        return metric;
    }
}
