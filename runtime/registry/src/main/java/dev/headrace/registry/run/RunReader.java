package dev.headrace.registry.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the lines of a record together. */
final class RunReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Optional<RunStart> start = Optional.empty();
    private String id = "";
    private Instant started = Instant.EPOCH;
    private Optional<RunStatus> status = Optional.empty();
    private Optional<Instant> ended = Optional.empty();
    private Optional<Failed> failure = Optional.empty();
    private final Map<String, List<MetricPoint>> metrics = new LinkedHashMap<>();
    private final Map<String, String> fingerprints = new LinkedHashMap<>();
    private final Map<String, Double> resources = new LinkedHashMap<>();
    private final List<Artefact> artefacts = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private int unreadable;

    private RunReader() {}

    static RunReader of(List<String> lines) {
        RunReader reader = new RunReader();
        lines.forEach(reader::line);
        return reader;
    }

    boolean hasEnded() {
        return status.isPresent();
    }

    /** The record; empty if not even its beginning was written. */
    Optional<RunRecord> record(RunStatus withoutEnd) {
        return start.map(s -> new RunRecord(
                id,
                s,
                status.orElse(withoutEnd),
                started,
                ended,
                failure,
                metrics,
                fingerprints,
                resources,
                artefacts,
                references,
                unreadable));
    }

    private void line(String line) {
        try {
            event(JSON.readTree(line));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            unreadable++;
        }
    }

    private void event(JsonNode event) {
        switch (text(event, "event")) {
            case "started" -> started(event);
            case "metric" ->
                metrics.computeIfAbsent(text(event, "name"), n -> new ArrayList<>())
                        .add(new MetricPoint(whole(event, "step"), number(event, "value"), whole(event, "millis")));
            case "fingerprint" -> fingerprints.put(text(event, "of"), text(event, "sha256"));
            case "resource" -> resources.put(text(event, "name"), number(event, "value"));
            case "artefact" ->
                artefacts.add(new Artefact(text(event, "name"), text(event, "address"), text(event, "sha256")));
            case "reference" -> references.add(new Reference(text(event, "role"), text(event, "name")));
            case "ended" -> ended(event);
            default -> {
                // Of a later version.
            }
        }
    }

    private void started(JsonNode event) {
        id = text(event, "id");
        started = Instant.ofEpochMilli(whole(event, "millis"));
        List<String> outputs = new ArrayList<>();
        event.path("outputs").forEach(o -> outputs.add(o.asText()));
        start = Optional.of(new RunStart(
                RunKind.named(text(event, "kind")).orElseThrow(() -> missing("kind")),
                event.has("parent") ? Optional.of(text(event, "parent")) : Optional.empty(),
                text(event, "pipeline"),
                text(event, "package"),
                outputs,
                texts(event.path("parameters")),
                texts(event.path("environment"))));
    }

    private void ended(JsonNode event) {
        Instant when = Instant.ofEpochMilli(whole(event, "millis"));
        status = Optional.of(RunStatus.ended(text(event, "status")).orElseThrow(() -> missing("status")));
        ended = Optional.of(when);
        if (event.has("message")) {
            failure = Optional.of(new Failed(text(event, "code"), text(event, "message")));
        }
    }

    private static Map<String, String> texts(JsonNode object) {
        Map<String, String> values = new LinkedHashMap<>();
        object.fields()
                .forEachRemaining(f -> values.put(f.getKey(), f.getValue().asText()));
        return values;
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (!value.isTextual()) {
            throw missing(name);
        }
        return value.textValue();
    }

    private static long whole(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (!value.isIntegralNumber()) {
            throw missing(name);
        }
        return value.longValue();
    }

    private static double number(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isNumber() ? value.doubleValue() : Double.parseDouble(text(node, name));
    }

    private static IllegalArgumentException missing(String name) {
        return new IllegalArgumentException("a line without `" + name + "`");
    }
}
