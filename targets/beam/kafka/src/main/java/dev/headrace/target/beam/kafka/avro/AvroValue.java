package dev.headrace.target.beam.kafka.avro;

import dev.headrace.ir.function.RowError;
import java.io.EOFException;
import java.io.IOException;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.BinaryEncoder;
import org.jspecify.annotations.Nullable;

/** How values of one type stand in an Avro record. */
interface AvroValue {

    /** The next value, null where it is missing; whoever wants it there says so. */
    @Nullable
    Object read(BinaryDecoder from) throws IOException;

    void write(@Nullable Object value, BinaryEncoder to) throws IOException;

    /** A length that is written in front of so many bytes; a damaged one must not cost memory. */
    static int length(BinaryDecoder from) throws IOException {
        long length = from.readLong();
        if (length < 0 || length > from.inputStream().available()) {
            throw new EOFException();
        }
        return (int) length;
    }

    static byte[] bytes(BinaryDecoder from) throws IOException {
        byte[] bytes = new byte[length(from)];
        from.readFixed(bytes);
        return bytes;
    }

    static Object there(@Nullable Object value) {
        if (value == null) {
            throw new RowError("the value is missing, and the column is not optional");
        }
        return value;
    }
}
