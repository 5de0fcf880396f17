package dev.headrace.operators.stream;

import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.order.ByteSink;
import dev.headrace.operators.spill.PackedBatch;

/** Writes the bytes of a machine: a version, then numbers and blobs. */
final class StateOut {

    static final int VERSION = 1;

    private final ByteSink sink = new ByteSink();

    StateOut() {
        sink.put(VERSION);
    }

    void flag(boolean value) {
        sink.put(value ? 1 : 0);
    }

    /** A number, the shorter the nearer it is to 0. */
    void number(long value) {
        long rest = (value << 1) ^ (value >> 63);
        while ((rest & ~0x7FL) != 0) {
            sink.put((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        sink.put((int) rest);
    }

    void bytes(byte[] value) {
        number(value.length);
        sink.put(value);
    }

    void batch(Batch batch) {
        bytes(batch.size() == 0 ? new byte[0] : PackedBatch.pack(batch));
    }

    byte[] toArray() {
        return sink.toArray();
    }
}
