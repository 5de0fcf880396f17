package dev.headrace.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headrace.registry.gate.Judgement;
import dev.headrace.registry.model.ModelRegistry;
import dev.headrace.registry.model.ModelVersion;
import dev.headrace.registry.model.RecordForm;
import dev.headrace.registry.model.SignatureColumn;
import dev.headrace.registry.model.StageMove;
import dev.headrace.registry.reference.FeatureReference;
import dev.headrace.registry.reference.LabelReference;
import dev.headrace.registry.reference.NumberReference;
import dev.headrace.registry.run.RunComparison;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is shown of registered models. */
final class ModelsForm {

    private static final int VERSION = 1;
    private static final ObjectMapper JSON = new ObjectMapper();

    private ModelsForm() {}

    /** A model with the versions to show. */
    record Model(
            String name,
            Map<String, Integer> stages,
            List<StageMove> moves,
            List<ModelVersion> versions,
            List<Integer> damaged) {

        Model {
            stages = Collections.unmodifiableMap(new TreeMap<>(stages));
            moves = List.copyOf(moves);
            versions = List.copyOf(versions);
            damaged = List.copyOf(damaged);
        }

        static Model of(ModelRegistry registry, String name) {
            return new Model(
                    name, registry.stages(name), registry.moves(name), registry.versions(name), registry.damaged(name));
        }

        Model only(ModelVersion version) {
            return new Model(name, stages, moves, List.of(version), damaged);
        }

        private List<String> at(int version) {
            return stages.entrySet().stream()
                    .filter(s -> s.getValue() == version)
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    static String table(List<Model> models) {
        TextTable table = new TextTable(
                List.of("model", "version", "stages", "gate", "registered"), List.of(false, true, false, false, false));
        for (Model model : models) {
            List<ModelVersion> newestFirst = new ArrayList<>(model.versions());
            Collections.reverse(newestFirst);
            for (ModelVersion version : newestFirst) {
                table.row(List.of(
                        model.name(),
                        Integer.toString(version.number()),
                        String.join(", ", model.at(version.number())),
                        gate(version.record().gate()),
                        second(version)));
            }
            for (int number : model.damaged()) {
                table.row(List.of(
                        model.name(), Integer.toString(number), String.join(", ", model.at(number)), "damaged", ""));
            }
        }
        return table.render();
    }

    private static String second(ModelVersion version) {
        return version.registered().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String gate(Judgement judgement) {
        return judgement.judged().stream()
                .map(j -> j.requirement().measure() + " " + RunComparison.number(j.value()))
                .collect(Collectors.joining(", "));
    }

    static String text(Model model, ModelVersion version) {
        StringBuilder text = new StringBuilder(version.address());
        List<String> stages = model.at(version.number());
        text.append(stages.isEmpty() ? "" : " (" + String.join(", ", stages) + ")")
                .append('\n');
        line(text, "  registered", second(version));
        line(
                text,
                "  trainer",
                version.record().trainer() + " " + version.record().trainerVersion());
        line(
                text,
                "  says",
                version.record().signature().task() + " of "
                        + column(version.record().signature().label()));
        part(text, "inputs");
        version.record().signature().inputs().forEach(c -> line(text, "  " + c.name(), c.type()));
        part(text, "settings", version.record().settings());
        part(
                text,
                "gate " + version.record().gate().gate() + " on "
                        + version.record().gate().on());
        version.record()
                .gate()
                .judged()
                .forEach(j -> line(text, "  " + j.requirement().text(), RunComparison.number(j.value())));
        part(text, "metrics");
        version.record().metrics().forEach((name, value) -> line(text, "  " + name, RunComparison.number(value)));
        part(text, "features");
        version.record().references().forEach(r -> line(text, "  " + r.name(), r.accept(new Told())));
        part(text, "fingerprints", version.record().fingerprints());
        part(text, "files", version.record().files());
        part(text, "lineage");
        version.lineage().forEach(r -> line(text, "  " + r.role(), r.name()));
        part(text, "moves");
        model.moves()
                .forEach(m -> line(
                        text,
                        "  " + m.at().truncatedTo(ChronoUnit.SECONDS),
                        m.kind().word() + " " + m.stage() + " to version " + m.version()));
        return text.toString();
    }

    private static String column(SignatureColumn column) {
        return column.name() + ": " + column.type();
    }

    private record Told() implements FeatureReference.Visitor<String> {

        @Override
        public String number(NumberReference r) {
            return Counted.of(r.count(), "number") + ", " + Counted.number(r.missing()) + " missing"
                    + r.spread()
                            .map(s -> ", mean " + s.mean() + ", from " + s.min() + " to " + s.max())
                            .orElse("");
        }

        @Override
        public String label(LabelReference r) {
            return Counted.of(r.count(), "label") + ", " + Counted.number(r.missing()) + " missing, "
                    + Counted.number(r.distinct()) + " different";
        }
    }

    private static void part(StringBuilder text, String title) {
        text.append(title).append('\n');
    }

    private static void part(StringBuilder text, String title, Map<String, String> values) {
        part(text, title);
        values.forEach((name, value) -> line(text, "  " + name, value));
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(TextTable.harmless(name))
                .append(": ")
                .append(TextTable.harmless(value))
                .append('\n');
    }

    /** {@code docs/schemas/models.schema.json}. */
    static String json(List<Model> models) {
        ObjectNode root = JSON.createObjectNode().put("version", VERSION);
        ArrayNode all = root.putArray("models");
        for (Model model : models) {
            ObjectNode node = all.addObject().put("name", model.name());
            model.stages().forEach(node.putObject("stages")::put);
            ArrayNode moves = node.putArray("moves");
            model.moves()
                    .forEach(m -> moves.addObject()
                            .put("move", m.kind().word())
                            .put("stage", m.stage())
                            .put("version", m.version())
                            .put("at", m.at().toString()));
            ArrayNode versions = node.putArray("versions");
            model.versions().forEach(v -> fill(versions.addObject(), model, v));
            model.damaged().forEach(node.putArray("damaged")::add);
        }
        return root.toPrettyString();
    }

    private static void fill(ObjectNode node, Model model, ModelVersion version) {
        node.put("number", version.number()).put("content", version.content());
        node.put("registered", version.registered().toString());
        model.at(version.number()).forEach(node.putArray("stages")::add);
        ArrayNode lineage = node.putArray("lineage");
        version.lineage().forEach(r -> lineage.addObject().put("role", r.role()).put("name", r.name()));
        node.set("record", RecordForm.tree(version.record()));
    }
}
