package dev.headrace.formats.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.headrace.formats.file.ByteSink;
import dev.headrace.ir.function.RowError;
import dev.headrace.ir.text.FloatText;
import dev.headrace.ir.type.VectorValue;
import java.io.IOException;

/** A vector: an array of exactly that many numbers. */
record JsonVector(int size) implements JsonType {

    @Override
    public Object read(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw JsonType.not("a list of numbers");
        }
        double[] values = new double[size];
        int count = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            double value = JsonNumbers.number(parser);
            if (count < size) {
                values[count] = value;
            }
            count++;
        }
        if (count != size) {
            throw new RowError("the list has " + count + " numbers, not " + size);
        }
        return VectorValue.of(values);
    }

    @Override
    public void write(Object value, ByteSink out) {
        VectorValue vector = (VectorValue) value;
        for (int i = 0; i < size; i++) {
            out.put(i == 0 ? '[' : ',');
            StringBuilder text = out.scratch();
            FloatText.append(vector.get(i), text);
            out.ascii(text);
        }
        if (size == 0) {
            out.put('[');
        }
        out.put(']');
    }
}
