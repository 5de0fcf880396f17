package dev.headrace.formats.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.headrace.formats.file.ByteSink;
import dev.headrace.ir.function.RowError;
import dev.headrace.ir.text.FloatText;
import java.io.IOException;

/** Int and Float. */
final class JsonNumbers {

    /** A number without point and exponent. */
    static final JsonType INT = new JsonType() {
        @Override
        public Object read(JsonParser parser) throws IOException {
            return integer(parser);
        }

        @Override
        public void write(Object value, ByteSink out) {
            out.number((Long) value);
        }
    };

    static final JsonType FLOAT = new JsonType() {
        @Override
        public Object read(JsonParser parser) throws IOException {
            return number(parser);
        }

        @Override
        public void write(Object value, ByteSink out) {
            StringBuilder text = out.scratch();
            FloatText.append((Double) value, text);
            out.ascii(text);
        }
    };

    private JsonNumbers() {}

    static long integer(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw JsonType.not("a whole number");
        }
        if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
            throw new RowError("the number does not fit 64 bits");
        }
        return parser.getLongValue();
    }

    static double number(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            throw JsonType.not("a number");
        }
        return FloatText.parse(parser.getText());
    }
}
