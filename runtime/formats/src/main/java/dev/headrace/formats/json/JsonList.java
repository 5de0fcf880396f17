package dev.headrace.formats.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.headrace.formats.file.ByteSink;
import dev.headrace.ir.function.RowError;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A list: an array, of values that are there. */
record JsonList(JsonType element) implements JsonType {

    @Override
    public Object read(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw JsonType.not("a list");
        }
        List<Object> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.VALUE_NULL) {
                throw new RowError("a value of the list is missing");
            }
            values.add(element.read(parser));
        }
        return List.copyOf(values);
    }

    @Override
    public void write(Object value, ByteSink out) {
        out.put('[');
        boolean first = true;
        for (Object each : (List<?>) value) {
            if (!first) {
                out.put(',');
            }
            first = false;
            element.write(each, out);
        }
        out.put(']');
    }
}
