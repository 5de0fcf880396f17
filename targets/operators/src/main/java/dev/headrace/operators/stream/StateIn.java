package dev.headrace.operators.stream;

import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.operators.rows.Bucket;
import dev.headrace.operators.spill.PackedBatch;
import java.util.Arrays;
import java.util.List;

/** Reads what {@link StateOut} wrote. */
final class StateIn {

    private final byte[] bytes;
    private int at;

    StateIn(byte[] bytes) {
        this.bytes = bytes;
        int version = bytes[at++];
        if (version != StateOut.VERSION) {
            throw new IllegalArgumentException("a state of version " + version + ", not " + StateOut.VERSION);
        }
    }

    boolean flag() {
        return bytes[at++] == 1;
    }

    long number() {
        long value = 0;
        int shift = 0;
        while (true) {
            byte b = bytes[at++];
            value |= (b & 0x7FL) << shift;
            if (b >= 0) {
                return (value >>> 1) ^ -(value & 1);
            }
            shift += 7;
        }
    }

    byte[] bytes() {
        int length = Math.toIntExact(number());
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    Batch batch(Schema schema) {
        byte[] packed = bytes();
        return packed.length == 0 ? Bucket.join(schema, List.of()) : PackedBatch.unpack(schema, packed);
    }
}
