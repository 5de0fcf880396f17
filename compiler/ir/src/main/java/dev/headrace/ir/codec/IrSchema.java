package dev.headrace.ir.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.plan.Plan;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The JSON Schema (2020-12) of what {@link IrCodec} writes, made from the same shapes as the writer. */
public final class IrSchema {

    private static final String ID = "https://headrace.dev/schemas/ir.schema.json";

    private final JsonGenerator out;
    private final Set<Class<?>> known = new LinkedHashSet<>();
    private final Deque<Class<?>> waiting = new ArrayDeque<>();

    private IrSchema(JsonGenerator out) {
        this.out = out;
    }

    /** The schema, with line breaks, ending with one. */
    public static byte[] bytes() {
        byte[] json = Json.bytes(out -> new IrSchema(out).write(), true);
        byte[] line = Arrays.copyOf(json, json.length + 1);
        line[json.length] = '\n';
        return line;
    }

    private void write() throws IOException {
        out.writeStartObject();
        out.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
        out.writeStringField("$id", ID);
        out.writeStringField("title", "Headrace IR, version " + IrCodec.VERSION);
        out.writeArrayFieldStart("oneOf");
        document(IrCodec.PIPELINE, Pipeline.class);
        document(IrCodec.PLAN, Plan.class);
        out.writeEndArray();
        out.writeObjectFieldStart("$defs");
        value();
        tree();
        while (!waiting.isEmpty()) {
            define(waiting.removeFirst());
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private void document(String what, Class<?> type) throws IOException {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("headrace", () -> out.writeStringField("const", what));
        parts.put("version", () -> out.writeNumberField("const", IrCodec.VERSION));
        parts.put("body", () -> reference(type));
        object(parts, List.copyOf(parts.keySet()));
    }

    /** Writes what stands inside the braces of a schema. */
    private interface Part {
        void write() throws IOException;
    }

    private void object(Map<String, Part> properties, List<String> required) throws IOException {
        out.writeStartObject();
        out.writeStringField("type", "object");
        out.writeObjectFieldStart("properties");
        for (Map.Entry<String, Part> property : properties.entrySet()) {
            out.writeObjectFieldStart(property.getKey());
            property.getValue().write();
            out.writeEndObject();
        }
        out.writeEndObject();
        strings("required", required);
        out.writeBooleanField("additionalProperties", false);
        out.writeEndObject();
    }

    private void strings(String field, List<String> texts) throws IOException {
        out.writeArrayFieldStart(field);
        for (String text : texts) {
            out.writeString(text);
        }
        out.writeEndArray();
    }

    private void reference(Class<?> type) throws IOException {
        if (known.add(type)) {
            waiting.add(type);
        }
        out.writeStringField("$ref", "#/$defs/" + name(type));
    }

    private static String name(Class<?> type) {
        String owner = type.getPackageName();
        return owner.substring(owner.lastIndexOf('.') + 1) + "." + type.getSimpleName();
    }

    private void define(Class<?> type) throws IOException {
        out.writeFieldName(name(type));
        if (type.isSealed()) {
            family(type);
        } else {
            record(type, null);
        }
    }

    private void family(Class<?> type) throws IOException {
        List<String> bare = new ArrayList<>();
        out.writeStartObject();
        out.writeArrayFieldStart("oneOf");
        for (Map.Entry<String, Class<?>> kind : Layout.kinds(type).entrySet()) {
            if (Layout.of(kind.getValue()).fields().isEmpty()) {
                bare.add(kind.getKey());
            } else {
                record(kind.getValue(), kind.getKey());
            }
        }
        if (!bare.isEmpty()) {
            out.writeStartObject();
            strings("enum", bare);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void record(Class<?> type, @Nullable String kind) throws IOException {
        Map<String, Part> parts = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        if (kind != null) {
            parts.put("kind", () -> out.writeStringField("const", kind));
            required.add("kind");
        }
        boolean op = Op.class.isAssignableFrom(type);
        fields(type).forEach((name, shape) -> {
            boolean input = op && shape instanceof Shape.Tree;
            parts.put(name, () -> shape(input ? new Shape.Text() : shape));
            boolean optional =
                    shape instanceof Shape.Maybe || shape instanceof Shape.MaybeWhole || shape instanceof Shape.Flag;
            if (!optional) {
                required.add(name);
            }
        });
        object(parts, required);
    }

    private static Map<String, Shape> fields(Class<?> type) {
        if (type == Expr.Call.class) {
            return CallForm.fields();
        }
        Map<String, Shape> fields = new LinkedHashMap<>();
        Layout.of(type).fields().forEach(f -> fields.put(f.name(), f.shape()));
        return fields;
    }

    private void shape(Shape shape) throws IOException {
        shape.accept(new Form()).write();
    }

    /** How each shape is described. */
    private final class Form implements Shape.Visitor<Part> {
        @Override
        public Part text(Shape.Text shape) {
            return type("string");
        }

        @Override
        public Part whole(Shape.Whole shape) {
            return type("integer");
        }

        @Override
        public Part real(Shape.Real shape) {
            return type("number");
        }

        @Override
        public Part flag(Shape.Flag shape) {
            return type("boolean");
        }

        @Override
        public Part digits(Shape.Digits shape) {
            return type("string");
        }

        @Override
        public Part value(Shape.Value shape) {
            return ref("value");
        }

        @Override
        public Part constant(Shape.Constant shape) {
            return () -> constants(shape.type());
        }

        @Override
        public Part many(Shape.Many shape) {
            return () -> array(shape.item());
        }

        @Override
        public Part maybe(Shape.Maybe shape) {
            return () -> shape(shape.item());
        }

        @Override
        public Part maybeWhole(Shape.MaybeWhole shape) {
            return type("integer");
        }

        @Override
        public Part node(Shape.Node shape) {
            return () -> reference(shape.type());
        }

        @Override
        public Part tree(Shape.Tree shape) {
            return ref("tree");
        }

        private Part type(String type) {
            return () -> out.writeStringField("type", type);
        }

        private Part ref(String definition) {
            return () -> out.writeStringField("$ref", "#/$defs/" + definition);
        }

        private void array(Shape item) throws IOException {
            out.writeStringField("type", "array");
            out.writeObjectFieldStart("items");
            item(item);
            out.writeEndObject();
        }

        private void constants(Class<?> type) throws IOException {
            List<String> names = new ArrayList<>();
            for (Object c : type.getEnumConstants()) {
                names.add(((Enum<?>) c).name().toLowerCase(Locale.ROOT));
            }
            strings("enum", names);
        }
    }

    /** Inside an array what is empty is null. */
    private void item(Shape shape) throws IOException {
        if (!(shape instanceof Shape.Maybe maybe)) {
            shape(shape);
            return;
        }
        out.writeArrayFieldStart("anyOf");
        out.writeStartObject();
        shape(maybe.item());
        out.writeEndObject();
        out.writeStartObject();
        out.writeStringField("type", "null");
        out.writeEndObject();
        out.writeEndArray();
    }

    private void tree() throws IOException {
        out.writeObjectFieldStart("tree");
        out.writeStringField(
                "description", "operators, inputs first; an input is named by its id; the last is the root");
        out.writeStringField("type", "array");
        out.writeNumberField("minItems", 1);
        out.writeObjectFieldStart("items");
        reference(Op.class);
        out.writeEndObject();
        out.writeEndObject();
    }

    private void value() throws IOException {
        out.writeObjectFieldStart("value");
        out.writeStringField("description", "a value; its class tells its form, the type stands beside it");
        out.writeArrayFieldStart("oneOf");
        out.writeStartObject();
        strings("type", List.of("string", "integer", "boolean"));
        out.writeEndObject();
        tagged("float", () -> out.writeStringField("type", "number"));
        tagged("decimal", () -> out.writeStringField("type", "string"));
        tagged("bytes", () -> out.writeStringField("type", "string"));
        tagged("vector", () -> values("number", ""));
        tagged("list", () -> values("", "value"));
        tagged("struct", () -> values("null", "value"));
        out.writeEndArray();
        out.writeEndObject();
    }

    private void tagged(String tag, Part part) throws IOException {
        object(Map.of(tag, part), List.of(tag));
    }

    private void values(String type, String definition) throws IOException {
        out.writeStringField("type", "array");
        out.writeObjectFieldStart("items");
        out.writeArrayFieldStart("anyOf");
        if (!definition.isEmpty()) {
            out.writeStartObject();
            out.writeStringField("$ref", "#/$defs/" + definition);
            out.writeEndObject();
        }
        if (!type.isEmpty()) {
            out.writeStartObject();
            out.writeStringField("type", type);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }
}
