package dev.headrace.runtime.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An entry of the journal as a line of JSON. By streaming alone: to bind objects, four times as many classes are loaded. */
final class JournalLine {

    private static final JsonFactory JSON = new JsonFactory();

    private JournalLine() {}

    static String write(StageDone entry) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.writeStartObject();
            out.writeStringField("fingerprint", entry.fingerprint());
            out.writeStringField("stage", entry.stage());
            out.writeArrayFieldStart("outputs");
            for (StageDone.Output output : entry.outputs()) {
                out.writeStartObject();
                out.writeStringField("name", output.name());
                out.writeStringField("kind", output.kind());
                out.writeStringField("location", output.location());
                out.writeNumberField("rows", output.rows());
                out.writeStringField("contentId", output.contentId());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeArrayFieldStart("sources");
            for (StageDone.Source source : entry.sources()) {
                out.writeStartObject();
                out.writeStringField("name", source.name());
                out.writeNumberField("read", source.read());
                out.writeNumberField("dropped", source.dropped());
                out.writeNumberField("warned", source.warned());
                out.writeNumberField("diverted", source.diverted());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("text in memory cannot be written", e);
        }
        return text.toString();
    }

    /**
     * @throws IOException if the line is no JSON, or torn
     * @throws IllegalArgumentException if something is missing or of another kind
     */
    static StageDone read(String line) throws IOException {
        try (JsonParser in = JSON.createParser(line)) {
            Fields entry = in.nextToken() == JsonToken.START_OBJECT ? Fields.read(in) : new Fields();
            List<StageDone.Output> outputs = new ArrayList<>();
            for (Fields output : entry.list("outputs")) {
                outputs.add(new StageDone.Output(
                        output.text("name"),
                        output.text("kind"),
                        output.text("location"),
                        output.number("rows"),
                        output.text("contentId")));
            }
            List<StageDone.Source> sources = new ArrayList<>();
            for (Fields source : entry.list("sources")) {
                sources.add(new StageDone.Source(
                        source.text("name"),
                        source.number("read"),
                        source.number("dropped"),
                        source.number("warned"),
                        source.number("diverted")));
            }
            return new StageDone(entry.text("fingerprint"), entry.text("stage"), outputs, sources);
        }
    }

    /** The fields of an object: texts, whole numbers and lists of objects; what else there is is passed over. */
    private static final class Fields {
        private final Map<String, Object> values = new LinkedHashMap<>();

        /** Reads an object whose start has been met. */
        static Fields read(JsonParser in) throws IOException {
            Fields fields = new Fields();
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                String name = in.currentName();
                switch (in.nextToken()) {
                    case VALUE_STRING -> fields.values.put(name, in.getText());
                    case VALUE_NUMBER_INT -> fields.values.put(name, in.getLongValue());
                    case START_ARRAY -> fields.values.put(name, objects(in));
                    default -> in.skipChildren();
                }
            }
            return fields;
        }

        private static List<Fields> objects(JsonParser in) throws IOException {
            List<Fields> objects = new ArrayList<>();
            for (JsonToken next = in.nextToken(); next != JsonToken.END_ARRAY; next = in.nextToken()) {
                if (next == JsonToken.START_OBJECT) {
                    objects.add(read(in));
                } else {
                    in.skipChildren();
                }
            }
            return objects;
        }

        String text(String name) {
            if (values.get(name) instanceof String text) {
                return text;
            }
            throw missing(name);
        }

        long number(String name) {
            if (values.get(name) instanceof Long number) {
                return number;
            }
            throw missing(name);
        }

        List<Fields> list(String name) {
            if (!(values.get(name) instanceof List<?> list)) {
                throw missing(name);
            }
            List<Fields> objects = new ArrayList<>();
            list.forEach(item -> objects.add((Fields) item));
            return objects;
        }

        private static IllegalArgumentException missing(String name) {
            return new IllegalArgumentException("an entry without `" + name + "`");
        }
    }
}
