package dev.headrace.formats.parquet;

import dev.headrace.ir.function.RowError;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.jspecify.annotations.Nullable;

/** Turns a file's value into ours and holds it until it is fetched. What goes wrong is held too. */
final class LeafDecoder extends PrimitiveConverter {

    /** Our value of the file's integer, held as long or as object. */
    interface OfLong {
        Object decode(long value);
    }

    /** Our value of the file's floating point number. */
    interface OfDouble {
        double decode(double value);
    }

    /** Our value of the file's bytes. */
    interface OfBytes {
        Object decode(Binary value);
    }

    private final PrimitiveTypeName physical;
    private final OfBytes bytes;
    private final @Nullable OfLong integers;
    private final OfDouble reals;

    private @Nullable Dictionary dictionary;
    private @Nullable Object[] decoded = {};

    long number;
    double real;
    boolean truth;

    @Nullable
    Object object;

    @Nullable
    String problem;

    /** @param integers null where integers are taken as they are */
    LeafDecoder(PrimitiveTypeName physical, @Nullable OfLong integers, OfDouble reals, OfBytes bytes) {
        this.physical = physical;
        this.integers = integers;
        this.reals = reals;
        this.bytes = bytes;
    }

    @Override
    public boolean hasDictionarySupport() {
        return physical == PrimitiveTypeName.BINARY;
    }

    @Override
    public void setDictionary(Dictionary values) {
        dictionary = values;
        decoded = new Object[values.getMaxId() + 1];
    }

    @Override
    public void addValueFromDictionary(int id) {
        Object known = decoded[id];
        if (known != null) {
            hold(known);
        } else if (dictionary != null) {
            addBinary(dictionary.decodeToBinary(id));
            decoded[id] = problem == null ? object : null;
        }
    }

    @Override
    public void addBinary(Binary value) {
        try {
            hold(bytes.decode(value));
        } catch (RowError e) {
            problem = e.reason();
        }
    }

    @Override
    public void addLong(long value) {
        if (integers == null) {
            number = value;
            return;
        }
        try {
            hold(integers.decode(value));
        } catch (RowError e) {
            problem = e.reason();
        }
    }

    private void hold(Object value) {
        object = value;
        if (value instanceof Long l) {
            number = l;
        }
    }

    @Override
    public void addInt(int value) {
        addLong(value);
    }

    @Override
    public void addDouble(double value) {
        try {
            real = reals.decode(value);
        } catch (RowError e) {
            problem = e.reason();
        }
    }

    @Override
    public void addFloat(float value) {
        addDouble(value);
    }

    @Override
    public void addBoolean(boolean value) {
        truth = value;
    }
}
