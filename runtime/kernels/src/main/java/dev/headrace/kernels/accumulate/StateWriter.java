package dev.headrace.kernels.accumulate;

import dev.headrace.kernels.order.ByteSink;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** Writes saved states: a version, then big-endian fields. Equal states give equal bytes. */
final class StateWriter {

    static final int VERSION = 1;

    private final ByteSink sink = new ByteSink();

    StateWriter() {
        sink.put(VERSION);
    }

    void long_(long v) {
        sink.putLong(v);
    }

    void double_(double v) {
        sink.putLong(Double.doubleToLongBits(v));
    }

    void bytes(byte[] bytes) {
        sink.putLong(bytes.length);
        sink.put(bytes);
    }

    void text(String s) {
        bytes(s.getBytes(StandardCharsets.UTF_8));
    }

    void big(BigInteger v) {
        bytes(v.toByteArray());
    }

    /** value * 2^exp, in the one form whose value is odd. */
    void number(BigInteger value, int exp) {
        int zeros = value.signum() == 0 ? 0 : value.getLowestSetBit();
        long_(value.signum() == 0 ? 0 : exp + zeros);
        big(value.shiftRight(zeros));
    }

    byte[] toArray() {
        return sink.toArray();
    }
}
