package dev.headrace.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headrace.registry.run.MetricPoint;
import dev.headrace.registry.run.RunComparison;
import dev.headrace.registry.run.RunRecord;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is shown of recorded runs. */
final class RunsForm {

    private static final int VERSION = 1;
    private static final int SHORT = 12;
    private static final ObjectMapper JSON = new ObjectMapper();

    private RunsForm() {}

    static String table(List<RunRecord> runs) {
        TextTable table = new TextTable(
                List.of("run", "kind", "pipeline", "status", "started", "took"),
                List.of(false, false, false, false, false, true));
        for (RunRecord run : runs) {
            table.row(List.of(
                    run.id(),
                    run.start().kind().word(),
                    run.start().pipeline(),
                    run.status().word(),
                    second(run.started()),
                    took(run).orElse("")));
        }
        return table.render();
    }

    private static String second(Instant when) {
        return when.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static Optional<String> took(RunRecord run) {
        return run.ended()
                .map(e -> Counted.time(Duration.between(run.started(), e).toNanos()));
    }

    static String text(RunRecord run) {
        StringBuilder text = new StringBuilder();
        line(text, run.id(), run.status().word());
        run.failure().ifPresent(f -> line(text, "  failure", f.code() + ": " + f.message()));
        line(text, "  kind", run.start().kind().word());
        run.start().parent().ifPresent(p -> line(text, "  part of", p));
        line(text, "  pipeline", run.start().pipeline());
        if (!run.start().packageName().isEmpty()) {
            line(text, "  package", run.start().packageName());
        }
        if (!run.start().outputs().isEmpty()) {
            line(text, "  outputs", String.join(", ", run.start().outputs()));
        }
        line(text, "  started", second(run.started()));
        took(run).ifPresent(t -> line(text, "  took", t));
        part(text, "parameters", run.start().parameters());
        if (!run.metrics().isEmpty()) {
            text.append("metrics\n");
            run.metrics().forEach((name, points) -> line(text, "  " + name, history(points)));
        }
        part(text, "fingerprints", run.fingerprints());
        part(text, "environment", run.start().environment());
        if (!run.resources().isEmpty()) {
            text.append("resources\n");
            run.resources().forEach((name, value) -> line(text, "  " + name, RunComparison.number(value)));
        }
        if (!run.artefacts().isEmpty()) {
            text.append("artefacts\n");
            run.artefacts().forEach(a -> line(text, "  " + a.name(), a.address() + " (" + shortened(a.sha256()) + ")"));
        }
        if (!run.references().isEmpty()) {
            text.append("lineage\n");
            run.references().forEach(r -> line(text, "  " + r.role(), r.name()));
        }
        if (run.unreadable() > 0) {
            text.append(Counted.of(run.unreadable(), "line")).append(" of the record cannot be read\n");
        }
        return text.toString();
    }

    private static String history(List<MetricPoint> points) {
        String last = RunComparison.number(points.get(points.size() - 1).value());
        return points.size() == 1 ? last : last + " (after " + Counted.of(points.size(), "value") + ")";
    }

    private static void part(StringBuilder text, String title, Map<String, String> values) {
        if (!values.isEmpty()) {
            text.append(title).append('\n');
            values.forEach((name, value) -> line(text, "  " + name, value));
        }
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(TextTable.harmless(name))
                .append(": ")
                .append(TextTable.harmless(value))
                .append('\n');
    }

    static String table(RunComparison comparison) {
        TextTable table = new TextTable(
                List.of("differs", "name", comparison.first(), comparison.second()),
                List.of(false, false, false, false));
        for (RunComparison.Difference part : comparison.parts()) {
            table.row(List.of(word(part.part()), part.name(), cell(part.first()), cell(part.second())));
        }
        return table.render();
    }

    private static String word(RunComparison.Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    private static String cell(Optional<String> value) {
        return value.map(v -> v.matches("[0-9a-f]{64}") ? shortened(v) : v).orElse("-");
    }

    private static String shortened(String sha256) {
        return sha256.substring(0, Math.min(SHORT, sha256.length()));
    }

    /** {@code docs/schemas/runs.schema.json}. */
    static String json(List<RunRecord> runs) {
        ObjectNode root = JSON.createObjectNode().put("version", VERSION);
        ArrayNode all = root.putArray("runs");
        runs.forEach(r -> fill(all.addObject(), r));
        return root.toPrettyString();
    }

    /** The same document, of one run. */
    static String json(RunRecord run) {
        return json(List.of(run));
    }

    private static void fill(ObjectNode node, RunRecord run) {
        node.put("id", run.id()).put("kind", run.start().kind().word());
        run.start().parent().ifPresent(p -> node.put("parent", p));
        node.put("pipeline", run.start().pipeline()).put("package", run.start().packageName());
        run.start().outputs().forEach(node.putArray("outputs")::add);
        node.put("status", run.status().word()).put("started", run.started().toString());
        run.ended().ifPresent(e -> node.put("ended", e.toString()));
        run.failure()
                .ifPresent(f -> node.putObject("failure").put("code", f.code()).put("message", f.message()));
        texts(node.putObject("parameters"), run.start().parameters());
        ObjectNode metrics = node.putObject("metrics");
        run.metrics().forEach((name, points) -> {
            ArrayNode history = metrics.putArray(name);
            points.forEach(p -> number(history.addObject().put("step", p.step()), "value", p.value())
                    .put("at", Instant.ofEpochMilli(p.millis()).toString()));
        });
        texts(node.putObject("fingerprints"), run.fingerprints());
        texts(node.putObject("environment"), run.start().environment());
        ObjectNode resources = node.putObject("resources");
        run.resources().forEach((name, value) -> number(resources, name, value));
        ArrayNode artefacts = node.putArray("artefacts");
        run.artefacts()
                .forEach(a -> artefacts
                        .addObject()
                        .put("name", a.name())
                        .put("address", a.address())
                        .put("sha256", a.sha256()));
        ArrayNode lineage = node.putArray("lineage");
        run.references().forEach(r -> lineage.addObject().put("role", r.role()).put("name", r.name()));
        node.put("unreadable", run.unreadable());
    }

    private static void texts(ObjectNode node, Map<String, String> values) {
        values.forEach(node::put);
    }

    /** JSON has no infinities and no NaN: they are texts. */
    private static ObjectNode number(ObjectNode node, String name, double value) {
        return Double.isFinite(value) ? node.put(name, value) : node.put(name, Double.toString(value));
    }

    /** {@code docs/schemas/run-comparison.schema.json}. */
    static String json(RunComparison comparison) {
        ObjectNode root = JSON.createObjectNode().put("version", VERSION);
        root.put("first", comparison.first()).put("second", comparison.second());
        ArrayNode parts = root.putArray("differences");
        for (RunComparison.Difference part : comparison.parts()) {
            ObjectNode node = parts.addObject().put("part", word(part.part())).put("name", part.name());
            part.first().ifPresent(v -> node.put("first", v));
            part.second().ifPresent(v -> node.put("second", v));
        }
        return root.toPrettyString();
    }
}
