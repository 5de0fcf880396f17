package dev.headrace.training;

import dev.headrace.ir.ml.ModelDef;
import dev.headrace.ir.ml.SearchDef;
import java.util.Locale;
import java.util.stream.Collectors;

/** A trial in one line for a person. */
final class TrialLine {

    private TrialLine() {}

    static String of(ModelDef model, Trial.Outcome outcome, int of) {
        String chosen = outcome.trial().chosen().entrySet().stream()
                .map(e -> e.getKey() + " = " + value(e.getValue()))
                .collect(Collectors.joining(", "));
        String goal = model.search().map(SearchDef::objective).orElse("");
        String result = outcome.objective().isPresent()
                ? goal + " "
                        + String.format(Locale.ROOT, "%.4f", outcome.objective().getAsDouble())
                : outcome.why().orElse(goal + " is not defined on the validation rows");
        return model.name() + ": trial " + outcome.trial().number() + " of " + of + ": " + result + " (" + chosen + ")";
    }

    private static String value(Object value) {
        return value instanceof Double d ? String.format(Locale.ROOT, "%.6g", d) : String.valueOf(value);
    }
}
