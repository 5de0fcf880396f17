package dev.headrace.registry.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headrace.registry.gate.Judgement;
import dev.headrace.registry.reference.FeatureReference;
import dev.headrace.registry.reference.LabelReference;
import dev.headrace.registry.reference.NumberReference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Writes {@code record.json}: docs/schemas/model-record.schema.json. The same record is the same bytes. */
public final class RecordForm {

    static final int VERSION = 1;

    private static final ObjectMapper JSON = new ObjectMapper();

    private RecordForm() {}

    static byte[] bytes(ModelRecord record) throws IOException {
        String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree(record));
        return (text.replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The record as a tree. */
    public static ObjectNode tree(ModelRecord record) {
        ObjectNode root = JSON.createObjectNode();
        root.put("version", VERSION).put("name", record.name());
        signature(root.putObject("signature"), record.signature());
        root.put("trainer", record.trainer()).put("trainerVersion", record.trainerVersion());
        texts(root.putObject("settings"), record.settings());
        texts(root.putObject("transforms"), record.transforms());
        ArrayNode references = root.putArray("references");
        record.references().forEach(r -> r.accept(new Fill(references.addObject())));
        ObjectNode metrics = root.putObject("metrics");
        record.metrics().forEach((name, value) -> number(metrics, name, value));
        texts(root.putObject("fingerprints"), record.fingerprints());
        gate(root.putObject("gate"), record.gate());
        texts(root.putObject("files"), record.files());
        return root;
    }

    private static void signature(ObjectNode node, Signature signature) {
        node.put("task", signature.task());
        column(node.putObject("label"), signature.label());
        ArrayNode inputs = node.putArray("inputs");
        signature.inputs().forEach(c -> column(inputs.addObject(), c));
        signature.features().forEach(node.putArray("features")::add);
        signature.classes().forEach(node.putArray("classes")::add);
    }

    private static void column(ObjectNode node, SignatureColumn column) {
        node.put("name", column.name()).put("type", column.type());
        if (!column.labels().isEmpty()) {
            column.labels().forEach(node.putArray("labels")::add);
        }
    }

    private static void gate(ObjectNode node, Judgement judgement) {
        node.put("name", judgement.gate()).put("on", judgement.on());
        ArrayNode judged = node.putArray("judged");
        for (Judgement.Judged each : judgement.judged()) {
            ObjectNode one =
                    judged.addObject().put("measure", each.requirement().measure());
            one.put("comparison", each.requirement().comparison().name().toLowerCase(Locale.ROOT));
            number(one, "bound", each.requirement().bound());
            number(one, "value", each.value());
        }
    }

    private static void texts(ObjectNode node, Map<String, String> values) {
        values.forEach(node::put);
    }

    /** JSON has no infinities and no NaN: they are texts. */
    private static void number(ObjectNode node, String name, double value) {
        if (Double.isFinite(value)) {
            node.put(name, value);
        } else {
            node.put(name, Double.toString(value));
        }
    }

    private record Fill(ObjectNode node) implements FeatureReference.Visitor<ObjectNode> {

        @Override
        public ObjectNode number(NumberReference reference) {
            node.put("feature", reference.name()).put("kind", "number");
            node.put("count", reference.count()).put("missing", reference.missing());
            node.put("infinite", reference.infinite());
            reference.spread().ifPresent(s -> {
                node.put("mean", s.mean()).put("deviation", s.deviation());
                node.put("min", s.min()).put("max", s.max());
                ArrayNode quantiles = node.putArray("quantiles");
                s.quantiles()
                        .forEach(q ->
                                quantiles.addObject().put("share", q.share()).put("value", q.value()));
                s.histogram().forEach(node.putArray("histogram")::add);
            });
            return node;
        }

        @Override
        public ObjectNode label(LabelReference reference) {
            node.put("feature", reference.name()).put("kind", "label");
            node.put("count", reference.count()).put("missing", reference.missing());
            node.put("distinct", reference.distinct());
            ArrayNode counts = node.putArray("labels");
            reference
                    .counts()
                    .forEach((label, rows) ->
                            counts.addObject().put("label", label).put("rows", rows));
            return node.put("others", reference.others());
        }
    }
}
