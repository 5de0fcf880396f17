package dev.headrace.formats.json;

import com.fasterxml.jackson.core.JsonParser;
import dev.headrace.formats.file.ByteSink;
import dev.headrace.ir.function.RowError;
import java.io.IOException;

/** How values of a type stand in JSON. Values are held as {@link dev.headrace.ir.type.Physical} says, boxed. */
interface JsonType {

    /** Reads the value the parser stands at, which is not null, and leaves the parser at its end. */
    Object read(JsonParser parser) throws IOException;

    void write(Object value, ByteSink out);

    static RowError not(String expected) {
        return new RowError("the value is not " + expected);
    }
}
