package dev.headrace.target.beam.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headrace.diagnostics.Code;
import dev.headrace.ir.pipeline.Fate;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.target.ExpectationReport;
import dev.headrace.target.OutputReport;
import dev.headrace.target.RowIssue;
import dev.headrace.target.RunReport;
import dev.headrace.target.SourceReport;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Reports. What both sides know from the plan, the schemas of outputs, is not sent. */
final class ReportForm {

    private ReportForm() {}

    static ObjectNode write(RunReport report) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        report.skipped().forEach(root.putArray("skipped")::add);
        ArrayNode sources = root.putArray("sources");
        report.sources().forEach(s -> sources.add(source(s)));
        ArrayNode outputs = root.putArray("outputs");
        report.outputs().forEach(o -> outputs.add(output(o)));
        ArrayNode issues = root.putArray("issues");
        report.issues().forEach(i -> issues.add(issue(i)));
        ArrayNode warnings = root.putArray("warnings");
        report.warnings().forEach(w -> warnings.add(DiagnosticForm.write(w)));
        ObjectNode measures = root.putObject("measures");
        report.measures().forEach(measures::put);
        return root.put("nanos", report.nanos());
    }

    static RunReport read(JsonNode root, Plan plan) {
        Map<String, Long> measures = new TreeMap<>();
        root.path("measures")
                .properties()
                .forEach(m -> measures.put(m.getKey(), m.getValue().asLong()));
        return new RunReport(
                list(root.path("skipped"), JsonNode::asText),
                list(root.path("sources"), ReportForm::source),
                list(root.path("outputs"), o -> output(o, plan)),
                list(root.path("issues"), ReportForm::issue),
                list(root.path("warnings"), DiagnosticForm::read),
                root.path("nanos").asLong(),
                measures);
    }

    private static ObjectNode source(SourceReport source) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("name", source.name())
                .put("read", source.read())
                .put("dropped", source.dropped())
                .put("warned", source.warned())
                .put("diverted", source.diverted());
        ArrayNode expectations = node.putArray("expectations");
        source.expectations()
                .forEach(e -> expectations
                        .addObject()
                        .put("text", e.text())
                        .put("fate", e.fate().name())
                        .put("broken", e.broken()));
        return node;
    }

    private static SourceReport source(JsonNode node) {
        return new SourceReport(
                node.path("name").asText(),
                node.path("read").asLong(),
                node.path("dropped").asLong(),
                node.path("warned").asLong(),
                node.path("diverted").asLong(),
                list(
                        node.path("expectations"),
                        e -> new ExpectationReport(
                                e.path("text").asText(),
                                Fate.valueOf(e.path("fate").asText()),
                                e.path("broken").asLong())));
    }

    private static ObjectNode output(OutputReport output) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("name", output.name())
                .put("kind", output.kind().name())
                .put("rows", output.rows());
        output.location().ifPresent(l -> node.put("location", l));
        output.held().ifPresent(h -> node.set("held", RowsForm.write(h)));
        return node;
    }

    private static OutputReport output(JsonNode node, Plan plan) {
        String name = node.path("name").asText();
        PlannedOutput.Kind kind = PlannedOutput.Kind.valueOf(node.path("kind").asText());
        PlannedOutput planned = plan.outputs().stream()
                .filter(o -> o.name().equals(name) && o.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no output `" + name + "` was planned"));
        return new OutputReport(
                name,
                kind,
                planned.root().schema(),
                node.path("rows").asLong(),
                text(node, "location"),
                node.has("held") ? Optional.of(RowsForm.read(node.path("held"))) : Optional.empty());
    }

    private static ObjectNode issue(RowIssue issue) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("source", issue.source())
                .put("step", issue.step())
                .put("code", issue.code().name())
                .put("place", issue.place())
                .put("reason", issue.reason())
                .put("fate", issue.fate().name());
        issue.column().ifPresent(c -> node.put("column", c));
        issue.value().ifPresent(v -> node.put("value", v));
        return node;
    }

    private static RowIssue issue(JsonNode node) {
        return new RowIssue(
                node.path("source").asText(),
                node.path("step").asText(),
                Code.valueOf(node.path("code").asText()),
                node.path("place").asText(),
                text(node, "column"),
                node.path("reason").asText(),
                text(node, "value"),
                Fate.valueOf(node.path("fate").asText()));
    }

    private static Optional<String> text(JsonNode node, String name) {
        return node.has(name) ? Optional.of(node.path(name).asText()) : Optional.empty();
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> item) {
        return StreamSupport.stream(array.spliterator(), false).map(item).toList();
    }
}
