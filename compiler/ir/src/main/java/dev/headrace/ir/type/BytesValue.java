package dev.headrace.ir.type;

import java.util.Arrays;
import java.util.HexFormat;

/** An immutable run of bytes, compared by content (unsigned, byte by byte). */
public final class BytesValue implements Comparable<BytesValue> {

    private final byte[] bytes;

    private BytesValue(byte[] bytes) {
        this.bytes = bytes;
    }

    public static BytesValue of(byte[] bytes) {
        return new BytesValue(bytes.clone());
    }

    public byte[] toArray() {
        return bytes.clone();
    }

    public int size() {
        return bytes.length;
    }

    @Override
    public int compareTo(BytesValue other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BytesValue b && Arrays.equals(bytes, b.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Lower-case hexadecimal. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
