package dev.headrace.target.beam.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headrace.ir.plan.Plan;
import dev.headrace.target.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Messages as lines of JSON: {@code {"headrace": "progress" | "measured" | "done" | "failed", …}}. */
public final class MessageCodec {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String KIND = "headrace";

    private MessageCodec() {}

    /** One line, without its end. */
    public static String write(Message message) {
        ObjectNode root = message.accept(new Writing());
        try {
            return JSON.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The message of a line; empty if the line is something else, which a library printed. */
    public static Optional<Message> read(String line, Plan plan) {
        if (!line.startsWith("{\"" + KIND + "\":")) {
            return Optional.empty();
        }
        try {
            JsonNode root = JSON.readTree(line);
            return switch (root.path(KIND).asText()) {
                case "progress" -> Optional.of(new Message.Told(progress(root)));
                case "measured" -> Optional.of(measured(root));
                case "done" -> Optional.of(new Message.Done(ReportForm.read(root.path("report"), plan)));
                case "failed" -> Optional.of(new Message.Failed(DiagnosticForm.read(root.path("diagnostic"))));
                default -> Optional.empty();
            };
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static Progress progress(JsonNode node) {
        return new Progress(
                node.path("stage").asText(),
                Progress.Kind.valueOf(node.path("kind").asText()),
                node.path("part").asText(),
                node.path("rows").asLong());
    }

    private static Message measured(JsonNode node) {
        List<Message.Measure> measures = new ArrayList<>();
        node.path("measures")
                .properties()
                .forEach(m -> measures.add(
                        new Message.Measure(m.getKey(), m.getValue().asLong())));
        return new Message.Measured(measures);
    }

    private static final class Writing implements Message.Visitor<ObjectNode> {
        @Override
        public ObjectNode told(Message.Told message) {
            Progress progress = message.progress();
            return kind("progress")
                    .put("stage", progress.stage())
                    .put("kind", progress.kind().name())
                    .put("part", progress.part())
                    .put("rows", progress.rows());
        }

        @Override
        public ObjectNode measured(Message.Measured message) {
            ObjectNode root = kind("measured");
            ObjectNode measures = root.putObject("measures");
            message.measures().forEach(m -> measures.put(m.name(), m.value()));
            return root;
        }

        @Override
        public ObjectNode done(Message.Done message) {
            ObjectNode root = kind("done");
            root.set("report", ReportForm.write(message.report()));
            return root;
        }

        @Override
        public ObjectNode failed(Message.Failed message) {
            ObjectNode root = kind("failed");
            root.set("diagnostic", DiagnosticForm.write(message.diagnostic()));
            return root;
        }

        private static ObjectNode kind(String kind) {
            return JSON.createObjectNode().put(KIND, kind);
        }
    }
}
