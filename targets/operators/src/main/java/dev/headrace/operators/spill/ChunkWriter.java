package dev.headrace.operators.spill;

import dev.headrace.ir.type.DataType;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.BoolVector;
import dev.headrace.kernels.batch.DecimalVector;
import dev.headrace.kernels.batch.DoubleVector;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.ObjectVector;
import dev.headrace.kernels.batch.Vector;
import java.util.HashMap;
import java.util.Map;

/**
 * Packs a batch into bytes: longs as offsets from the least one in as few bytes as hold them, texts that repeat as a
 * dictionary. Read again by the same run only, so there is no version.
 */
final class ChunkWriter implements Vector.Visitor<Out> {

    static final int PLAIN = 0;
    static final int DICTIONARY = 1;
    static final int UNSCALED = 2;

    private final Out out = new Out();
    private final int size;
    private DataType type = DataType.BOOL;

    private ChunkWriter(int size) {
        this.size = size;
    }

    static Out pack(Batch batch) {
        ChunkWriter writer = new ChunkWriter(batch.size());
        writer.out.varint(batch.size());
        long[] places = batch.places();
        writer.out.u8(places == null ? 0 : 1);
        if (places != null) {
            writer.longs(places);
        }
        for (int i = 0; i < batch.columns().size(); i++) {
            writer.type = batch.schema().columns().get(i).type();
            writer.nulls(batch.column(i));
            batch.column(i).accept(writer);
        }
        return writer.out;
    }

    private void nulls(Vector vector) {
        boolean[] nulls = vector.nulls();
        out.u8(nulls == null ? 0 : 1);
        if (nulls != null) {
            bits(nulls);
        }
    }

    private void bits(boolean[] values) {
        for (int i = 0; i < size; i += 8) {
            int packed = 0;
            for (int bit = 0; bit < 8 && i + bit < size; bit++) {
                packed |= (values[i + bit] ? 1 : 0) << bit;
            }
            out.u8(packed);
        }
    }

    private void longs(long[] values) {
        long least = size == 0 ? 0 : Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (int i = 0; i < size; i++) {
            least = Math.min(least, values[i]);
            most = Math.max(most, values[i]);
        }
        // Wraps around where the span is wider than a long; as an unsigned number it is right all the same.
        int width = size == 0 ? 1 : (64 - Long.numberOfLeadingZeros(most - least) + 7) / 8;
        out.i64(least);
        out.u8(width);
        for (int i = 0; width > 0 && i < size; i++) {
            out.fixed(values[i] - least, width);
        }
    }

    @Override
    public Out long_(LongVector vector) {
        longs(vector.values());
        return out;
    }

    @Override
    public Out double_(DoubleVector vector) {
        double[] values = vector.values();
        for (int i = 0; i < size; i++) {
            out.i64(Double.doubleToRawLongBits(values[i]));
        }
        return out;
    }

    @Override
    public Out bool(BoolVector vector) {
        bits(vector.values());
        return out;
    }

    @Override
    public Out object(ObjectVector vector) {
        if (!(type instanceof DataType.Text) || !dictionary(vector)) {
            out.u8(PLAIN);
            ObjectWriter writer = new ObjectWriter(out);
            for (int i = 0; i < size; i++) {
                Object value = vector.boxed(i);
                if (value != null) {
                    writer.write(type, value);
                }
            }
        }
        return out;
    }

    @Override
    public Out decimal(DecimalVector vector) {
        out.u8(UNSCALED);
        out.varint(vector.scale());
        longs(vector.unscaled());
        return out;
    }

    private boolean dictionary(ObjectVector vector) {
        Map<Object, Integer> numbers = new HashMap<>();
        int[] codes = new int[size];
        Out texts = new Out();
        for (int i = 0; i < size; i++) {
            Object value = vector.boxed(i);
            if (value == null) {
                continue;
            }
            Integer code = numbers.get(value);
            if (code == null) {
                if (numbers.size() >= size / 2) {
                    return false;
                }
                code = numbers.size();
                numbers.put(value, code);
                texts.text((String) value);
            }
            codes[i] = code;
        }
        out.u8(DICTIONARY);
        out.varint(numbers.size());
        out.raw(texts.array(), texts.size());
        int width = numbers.size() <= 256 ? 1 : numbers.size() <= 65536 ? 2 : 4;
        out.u8(width);
        for (int i = 0; i < size; i++) {
            out.fixed(codes[i], width);
        }
        return true;
    }
}
