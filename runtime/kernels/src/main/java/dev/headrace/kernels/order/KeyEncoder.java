package dev.headrace.kernels.order;

import dev.headrace.ir.type.DataType;
import dev.headrace.kernels.batch.Vector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The canonical bytes of a key: one encoding per value, one after the other. Two keys of the same types have the same bytes
 * exactly if they are equal, and their bytes, unsigned, stand in the canonical order. docs/language/encoding.md says every
 * byte.
 */
public final class KeyEncoder {

    private final ValueEncoder[] encoders;

    public KeyEncoder(List<DataType> types) {
        encoders = types.stream().map(ValueEncoder::of).toArray(ValueEncoder[]::new);
    }

    /** Appends the bytes of one row's key. */
    public void encode(List<Vector> keys, int row, ByteSink to) {
        for (int i = 0; i < encoders.length; i++) {
            encodeValue(encoders[i], keys.get(i).boxed(row), to);
        }
    }

    public byte[] encode(List<Vector> keys, int row) {
        ByteSink sink = new ByteSink();
        encode(keys, row, sink);
        return sink.toArray();
    }

    /** The bytes of a key given as boxed values. */
    public byte[] encode(List<? extends @Nullable Object> key) {
        ByteSink sink = new ByteSink();
        for (int i = 0; i < encoders.length; i++) {
            encodeValue(encoders[i], key.get(i), sink);
        }
        return sink.toArray();
    }

    static void encodeValue(ValueEncoder encoder, @Nullable Object value, ByteSink to) {
        if (value == null) {
            to.put(0);
        } else {
            to.put(1);
            encoder.encode(value, to);
        }
    }
}
