package dev.headrace.registry.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

/** What is told of a run, each as a line of JSON: docs/schemas/run-line.schema.json. By streaming, which starts fastest. */
final class RunLines {

    /** Of the form; readers pass over events and fields that they do not know. */
    static final int VERSION = 1;

    private static final JsonFactory JSON = new JsonFactory();

    private RunLines() {}

    /** Fills an object. */
    private interface Content {
        void to(JsonGenerator out) throws IOException;
    }

    static String started(String id, RunStart start, long millis) {
        return line("started", out -> {
            out.writeNumberField("version", VERSION);
            out.writeStringField("id", id);
            out.writeStringField("kind", start.kind().word());
            if (start.parent().isPresent()) {
                out.writeStringField("parent", start.parent().get());
            }
            out.writeStringField("pipeline", start.pipeline());
            out.writeStringField("package", start.packageName());
            texts(out, "outputs", start.outputs());
            texts(out, "parameters", start.parameters());
            texts(out, "environment", start.environment());
            out.writeNumberField("millis", millis);
        });
    }

    static String metric(String name, MetricPoint point) {
        return line("metric", out -> {
            out.writeStringField("name", name);
            out.writeNumberField("step", point.step());
            number(out, "value", point.value());
            out.writeNumberField("millis", point.millis());
        });
    }

    static String fingerprint(String of, String sha256) {
        return line("fingerprint", out -> {
            out.writeStringField("of", of);
            out.writeStringField("sha256", sha256);
        });
    }

    static String resource(String name, double value) {
        return line("resource", out -> {
            out.writeStringField("name", name);
            number(out, "value", value);
        });
    }

    static String artefact(Artefact artefact) {
        return line("artefact", out -> {
            out.writeStringField("name", artefact.name());
            out.writeStringField("address", artefact.address());
            out.writeStringField("sha256", artefact.sha256());
        });
    }

    static String reference(Reference reference) {
        return line("reference", out -> {
            out.writeStringField("role", reference.role());
            out.writeStringField("name", reference.name());
        });
    }

    static String ended(RunStatus status, Failed failure, long millis) {
        return line("ended", out -> {
            out.writeStringField("status", status.word());
            if (!failure.message().isEmpty()) {
                out.writeStringField("code", failure.code());
                out.writeStringField("message", failure.message());
            }
            out.writeNumberField("millis", millis);
        });
    }

    private static String line(String event, Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.writeStartObject();
            out.writeStringField("event", event);
            content.to(out);
            out.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("text in memory cannot be written", e);
        }
        return text.toString();
    }

    /** JSON has no infinities and no NaN: they are texts. */
    private static void number(JsonGenerator out, String name, double value) throws IOException {
        if (Double.isFinite(value)) {
            out.writeNumberField(name, value);
        } else {
            out.writeStringField(name, Double.toString(value));
        }
    }

    private static void texts(JsonGenerator out, String name, List<String> values) throws IOException {
        out.writeArrayFieldStart(name);
        for (String value : values) {
            out.writeString(value);
        }
        out.writeEndArray();
    }

    private static void texts(JsonGenerator out, String name, Map<String, String> values) throws IOException {
        out.writeObjectFieldStart(name);
        for (Map.Entry<String, String> value : values.entrySet()) {
            out.writeStringField(value.getKey(), value.getValue());
        }
        out.writeEndObject();
    }
}
