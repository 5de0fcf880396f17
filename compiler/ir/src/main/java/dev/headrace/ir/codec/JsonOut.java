package dev.headrace.ir.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes JSON into memory, which cannot fail. */
record JsonOut(JsonGenerator out) implements TreeOut {

    private interface Step {
        void run() throws IOException;
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void object() {
        run(out::writeStartObject);
    }

    @Override
    public void endObject() {
        run(out::writeEndObject);
    }

    @Override
    public void array() {
        run(out::writeStartArray);
    }

    @Override
    public void endArray() {
        run(out::writeEndArray);
    }

    @Override
    public void name(String name) {
        run(() -> out.writeFieldName(name));
    }

    @Override
    public void text(String value) {
        run(() -> out.writeString(value));
    }

    @Override
    public void whole(long value) {
        run(() -> out.writeNumber(value));
    }

    @Override
    public void number(double value) {
        run(() -> out.writeNumber(value));
    }

    @Override
    public void flag(boolean value) {
        run(() -> out.writeBoolean(value));
    }

    @Override
    public void none() {
        run(out::writeNull);
    }
}
