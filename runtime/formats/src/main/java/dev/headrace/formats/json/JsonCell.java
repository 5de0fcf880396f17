package dev.headrace.formats.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.headrace.formats.file.ByteSink;
import dev.headrace.formats.file.TimeForm;
import dev.headrace.ir.function.RowError;
import dev.headrace.ir.type.DataType;
import java.io.IOException;

/** A value as JSON inside another format: lists, vectors and nested schemas have no other text. */
public final class JsonCell {

    private static final JsonFactory FACTORY = JsonLines.factory();

    private final JsonType type;

    public JsonCell(DataType type) {
        this.type = new JsonTypes(TimeForm.ISO, null).of(type);
    }

    public Object read(byte[] bytes, int from, int to) {
        try (JsonParser parser = FACTORY.createParser(bytes, from, to - from)) {
            JsonToken token = parser.nextToken();
            if (token == null || token == JsonToken.VALUE_NULL) {
                throw new RowError("the text is not a JSON value");
            }
            Object value = type.read(parser);
            if (parser.nextToken() != null) {
                throw new RowError("more stands behind a JSON value");
            }
            return value;
        } catch (IOException e) {
            throw new RowError("the text is not JSON");
        }
    }

    public void write(Object value, ByteSink out) {
        type.write(value, out);
    }
}
