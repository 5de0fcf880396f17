package dev.headrace.formats.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.headrace.formats.file.ByteSink;
import dev.headrace.ir.function.RowError;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.StructValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A nested schema: an object. */
final class JsonStruct implements JsonType {

    private final List<Column> fields;
    private final List<JsonType> types = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    JsonStruct(DataType.Struct type, JsonTypes of) {
        fields = type.fields();
        for (Column field : fields) {
            places.put(field.name(), types.size());
            types.add(of.of(field.type()));
        }
    }

    @Override
    public Object read(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw JsonType.not("an object");
        }
        @Nullable Object[] values = new Object[types.size()];
        boolean[] seen = new boolean[types.size()];
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Integer place = places.get(parser.currentName());
            JsonToken token = parser.nextToken();
            if (place == null) {
                parser.skipChildren();
                continue;
            }
            if (seen[place]) {
                throw new RowError("`" + fields.get(place).name() + "` stands twice in an object");
            }
            seen[place] = true;
            values[place] =
                    token == JsonToken.VALUE_NULL ? null : types.get(place).read(parser);
        }
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null && !fields.get(i).optional()) {
                throw new RowError("`" + fields.get(i).name() + "` is missing in an object");
            }
        }
        return new StructValue(Arrays.asList(values));
    }

    @Override
    public void write(Object value, ByteSink out) {
        StructValue struct = (StructValue) value;
        out.put('{');
        for (int i = 0; i < types.size(); i++) {
            if (i > 0) {
                out.put(',');
            }
            JsonText.quoted(fields.get(i).name(), out);
            out.put(':');
            Object field = struct.get(i);
            if (field == null) {
                out.ascii("null");
            } else {
                types.get(i).write(field, out);
            }
        }
        out.put('}');
    }
}
