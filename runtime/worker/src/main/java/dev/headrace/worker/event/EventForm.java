package dev.headrace.worker.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headrace.worker.FailureKind;
import java.time.Instant;
import java.util.Optional;

/** Events as lines of JSON: docs/schemas/worker-event.schema.json. */
final class EventForm implements Event.Visitor<ObjectNode> {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode out = JSON.createObjectNode();

    private EventForm() {}

    static String line(Event event, Instant at) {
        try {
            ObjectNode node = event.accept(new EventForm());
            return JSON.writeValueAsString(node.put("at", at.toString()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Optional<Event> read(String line) {
        if (!line.startsWith("{")) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(JSON.readTree(line)).flatMap(EventForm::read);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Event> read(JsonNode node) {
        return switch (node.path("event").asText()) {
            case "started" ->
                Optional.of(new Event.Started(
                        node.path("step").asText(),
                        node.path("attempt").asInt(),
                        node.path("trainer").asText(),
                        node.path("pid").asLong()));
            case "resumed" -> Optional.of(new Event.Resumed(node.path("epoch").asLong()));
            case "heartbeat" -> Optional.of(new Event.Heartbeat());
            case "progress" ->
                Optional.of(new Event.Progress(
                        node.path("done").asLong(), node.path("total").asLong()));
            case "metric" ->
                Optional.of(new Event.Metric(
                        node.path("name").asText(),
                        node.path("step").asLong(),
                        node.path("value").isNumber() ? node.path("value").doubleValue() : Double.NaN));
            case "result" ->
                Optional.of(new Event.Result(
                        node.path("name").asText(),
                        node.path("value").isNumber() ? node.path("value").doubleValue() : Double.NaN));
            case "checkpoint" ->
                Optional.of(new Event.Saved(
                        node.path("epoch").asLong(), node.path("sha256").asText()));
            case "stopped" -> Optional.of(new Event.Halted());
            case "done" ->
                Optional.of(new Event.Done(
                        node.path("model").asText(),
                        node.path("sha256").asText(),
                        node.path("before").asBoolean()));
            case "failed" ->
                Optional.of(new Event.Failed(
                        FailureKind.named(node.path("kind").asText()),
                        node.path("message").asText(),
                        node.path("retryable").asBoolean()));
            default -> Optional.empty();
        };
    }

    @Override
    public ObjectNode started(Event.Started event) {
        return out.put("event", "started")
                .put("step", event.step())
                .put("attempt", event.attempt())
                .put("trainer", event.trainer())
                .put("pid", event.pid());
    }

    @Override
    public ObjectNode resumed(Event.Resumed event) {
        return out.put("event", "resumed").put("epoch", event.epoch());
    }

    @Override
    public ObjectNode heartbeat(Event.Heartbeat event) {
        return out.put("event", "heartbeat");
    }

    @Override
    public ObjectNode progress(Event.Progress event) {
        return out.put("event", "progress").put("done", event.done()).put("total", event.total());
    }

    @Override
    public ObjectNode metric(Event.Metric event) {
        out.put("event", "metric").put("name", event.name()).put("step", event.step());
        return Double.isFinite(event.value()) ? out.put("value", event.value()) : out.putNull("value");
    }

    @Override
    public ObjectNode result(Event.Result event) {
        out.put("event", "result").put("name", event.name());
        return Double.isFinite(event.value()) ? out.put("value", event.value()) : out.putNull("value");
    }

    @Override
    public ObjectNode saved(Event.Saved event) {
        return out.put("event", "checkpoint").put("epoch", event.epoch()).put("sha256", event.sha256());
    }

    @Override
    public ObjectNode halted(Event.Halted event) {
        return out.put("event", "stopped");
    }

    @Override
    public ObjectNode done(Event.Done event) {
        return out.put("event", "done")
                .put("model", event.model())
                .put("sha256", event.sha256())
                .put("before", event.before());
    }

    @Override
    public ObjectNode failed(Event.Failed event) {
        return out.put("event", "failed")
                .put("kind", event.kind().word())
                .put("message", event.message())
                .put("retryable", event.retryable());
    }
}
