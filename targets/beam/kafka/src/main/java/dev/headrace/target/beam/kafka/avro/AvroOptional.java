package dev.headrace.target.beam.kafka.avro;

import java.io.EOFException;
import java.io.IOException;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.BinaryEncoder;
import org.jspecify.annotations.Nullable;

/** A value, or null: a union of two. */
record AvroOptional(AvroValue value, int nullAt) implements AvroValue {

    @Override
    public @Nullable Object read(BinaryDecoder from) throws IOException {
        int branch = from.readIndex();
        if (branch < 0 || branch > 1) {
            throw new EOFException();
        }
        return branch == nullAt ? null : value.read(from);
    }

    @Override
    public void write(@Nullable Object written, BinaryEncoder to) throws IOException {
        if (written == null) {
            to.writeIndex(nullAt);
            to.writeNull();
        } else {
            to.writeIndex(1 - nullAt);
            value.write(written, to);
        }
    }
}
