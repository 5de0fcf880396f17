package dev.headrace.target.beam.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.Severity;

/** Diagnostics of a run. They have no places in a source text, since a plan has none. */
final class DiagnosticForm {

    private DiagnosticForm() {}

    static ObjectNode write(Diagnostic diagnostic) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("code", diagnostic.code().name())
                .put("severity", diagnostic.severity().name())
                .put("message", diagnostic.message());
        diagnostic.notes().forEach(node.putArray("notes")::add);
        diagnostic.help().ifPresent(h -> node.put("help", h));
        return node;
    }

    static Diagnostic read(JsonNode node) {
        Diagnostic.Builder builder = Diagnostic.of(
                        Code.valueOf(node.path("code").asText()),
                        node.path("message").asText())
                .severity(Severity.valueOf(node.path("severity").asText()));
        node.path("notes").forEach(n -> builder.note(n.asText()));
        if (node.has("help")) {
            builder.help(node.path("help").asText());
        }
        return builder.build();
    }
}
