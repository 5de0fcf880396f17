package dev.headrace.ir.type;

import java.util.Arrays;
import java.util.HexFormat;

/** An immutable run of bytes, compared by content (unsigned, byte by byte). */
public final class BytesValue implements Comparable<BytesValue> {

    private final byte[] bytes;

    private BytesValue(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * These bytes, which are copied.
     *
     * @param bytes the bytes
     * @return the value
     */
    public static BytesValue of(byte[] bytes) {
        return new BytesValue(bytes.clone());
    }

    /**
     * The bytes in an array of the caller's own.
     *
     * @return the bytes
     */
    public byte[] toArray() {
        return bytes.clone();
    }

    /**
     * How many bytes there are.
     *
     * @return the size
     */
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

    /**
     * The bytes as lower-case hexadecimal digits.
     *
     * @return two digits for each byte
     */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
