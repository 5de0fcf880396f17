package dev.headrace.kernels.accumulate;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads what {@link StateWriter} wrote. */
final class StateReader {

    private final ByteBuffer bytes;

    StateReader(byte[] state) {
        bytes = ByteBuffer.wrap(state);
        int version = bytes.get();
        if (version != StateWriter.VERSION) {
            throw new IllegalArgumentException("a state of version " + version + ", not " + StateWriter.VERSION);
        }
    }

    /** value * 2^exp. */
    record Number(BigInteger value, int exp) {}

    long long_() {
        return bytes.getLong();
    }

    double double_() {
        return Double.longBitsToDouble(bytes.getLong());
    }

    byte[] bytes() {
        byte[] read = new byte[Math.toIntExact(bytes.getLong())];
        bytes.get(read);
        return read;
    }

    String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    BigInteger big() {
        return new BigInteger(bytes());
    }

    Number number() {
        int exp = Math.toIntExact(bytes.getLong());
        return new Number(big(), exp);
    }
}
