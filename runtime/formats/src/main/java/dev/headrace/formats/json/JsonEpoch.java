package dev.headrace.formats.json;

import com.fasterxml.jackson.core.JsonParser;
import dev.headrace.formats.file.ByteSink;
import dev.headrace.formats.file.TimeForm;
import java.io.IOException;

/** Instant as a count since 1970. */
record JsonEpoch(TimeForm time) implements JsonType {

    @Override
    public Object read(JsonParser parser) throws IOException {
        return time.instant(JsonNumbers.integer(parser));
    }

    @Override
    public void write(Object value, ByteSink out) {
        out.number(time.count((Long) value));
    }
}
