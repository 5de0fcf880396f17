package dev.headrace.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headrace.ir.ml.ModelDef;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code search.json}: all trials of a model. */
final class SearchForm {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SearchForm() {}

    static byte[] bytes(ModelDef model, List<Trial.Outcome> outcomes) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        root.put("version", 1).put("model", model.name()).put("trainer", model.trainer());
        model.search().ifPresent(s -> {
            root.put("strategy", s.strategy().name().toLowerCase(Locale.ROOT));
            root.put("objective", s.objective()).put("maximise", s.maximise());
        });
        ArrayNode trials = root.putArray("trials");
        for (Trial.Outcome outcome : outcomes) {
            ObjectNode trial = trials.addObject();
            trial.put("number", outcome.trial().number());
            trial.set("chosen", JSON.valueToTree(outcome.trial().chosen()));
            ObjectNode metrics = trial.putObject("metrics");
            for (Map.Entry<String, Double> metric : outcome.metrics().entrySet()) {
                metrics.put(metric.getKey(), metric.getValue());
            }
            outcome.why().ifPresent(w -> trial.put("failed", w));
        }
        String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
        return (text.replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
