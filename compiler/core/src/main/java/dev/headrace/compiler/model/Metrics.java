package dev.headrace.compiler.model;

import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Program;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.draft.Name;
import java.util.List;

/** The measures of a model. */
final class Metrics {
    private static final List<String> NAMES = List.of(
            "accuracy",
            "auc_pr",
            "auc_roc",
            "brier",
            "f1",
            "log_loss",
            "mae",
            "mape",
            "perplexity",
            "precision",
            "r2",
            "recall",
            "rmse");

    private final Context context;

    Metrics(Context context) {
        this.context = context;
    }

    /** Reports a metric nobody knows, and accuracy where it says nothing. */
    void check(Object node, Name metric, LabelFacts label) {
        known(node, metric);
        if (metric.text().equals("accuracy") && label.rare()) {
            context.report(context.at(
                            node,
                            Code.HR0401,
                            "accuracy says nothing of `" + label.label().name() + "`, which is rare")
                    .label(context.place(label.label().node()), "declared `rare` here")
                    .note("a model that always says no is right on nearly every row")
                    .help("take `auc_pr`, or `recall at precision 95%`"));
        }
    }

    void known(Object node, Name metric) {
        if (!metric.isMissing() && !NAMES.contains(metric.text())) {
            Diagnostic.Builder message = context.at(node, Code.HR0101, "there is no metric `" + metric.text() + "`");
            Program.suggest(context, message, metric, metric.text(), NAMES);
            message.note("the metrics are " + String.join(", ", NAMES));
            context.report(message);
        }
    }
}
