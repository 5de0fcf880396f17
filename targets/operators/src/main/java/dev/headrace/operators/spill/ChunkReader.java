package dev.headrace.operators.spill;

import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.BoolVector;
import dev.headrace.kernels.batch.DecimalVector;
import dev.headrace.kernels.batch.DoubleVector;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.ObjectVector;
import dev.headrace.kernels.batch.Vector;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Unpacks what {@link ChunkWriter} packed. */
final class ChunkReader {

    private final In in;
    private final int size;

    private ChunkReader(In in) {
        this.in = in;
        this.size = in.varint();
    }

    static Batch unpack(Schema schema, byte[] bytes) {
        ChunkReader reader = new ChunkReader(new In(bytes));
        long[] places = reader.in.u8() == 1 ? reader.longs() : null;
        List<Vector> columns = new ArrayList<>();
        for (Column column : schema.columns()) {
            columns.add(reader.column(column.type()));
        }
        return Batch.of(schema, reader.size, columns, places);
    }

    private Vector column(DataType type) {
        boolean @Nullable [] nulls = in.u8() == 1 ? bits() : null;
        return switch (type.physical()) {
            case LONG -> new LongVector(longs(), nulls, size);
            case DOUBLE -> new DoubleVector(doubles(), nulls, size);
            case BOOL -> new BoolVector(bits(), nulls, size);
            case OBJECT -> objects(type, nulls);
        };
    }

    private Vector objects(DataType type, boolean @Nullable [] nulls) {
        int form = in.u8();
        if (form == ChunkWriter.UNSCALED) {
            int scale = in.varint();
            return new DecimalVector(longs(), nulls, size, scale);
        }
        return new ObjectVector(form == ChunkWriter.DICTIONARY ? texts(nulls) : values(type, nulls), nulls, size);
    }

    private boolean[] bits() {
        boolean[] values = new boolean[size];
        for (int i = 0; i < size; i += 8) {
            int packed = in.u8();
            for (int bit = 0; bit < 8 && i + bit < size; bit++) {
                values[i + bit] = (packed & (1 << bit)) != 0;
            }
        }
        return values;
    }

    private long[] longs() {
        long least = in.i64();
        int width = in.u8();
        long[] values = new long[size];
        for (int i = 0; i < size; i++) {
            values[i] = least + (width == 0 ? 0 : in.fixed(width));
        }
        return values;
    }

    private double[] doubles() {
        double[] values = new double[size];
        for (int i = 0; i < size; i++) {
            values[i] = Double.longBitsToDouble(in.i64());
        }
        return values;
    }

    private @Nullable Object[] texts(boolean @Nullable [] nulls) {
        String[] texts = new String[in.varint()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = in.text();
        }
        int width = in.u8();
        @Nullable Object[] values = new @Nullable Object[size];
        for (int i = 0; i < size; i++) {
            int code = (int) in.fixed(width);
            values[i] = nulls != null && nulls[i] ? null : texts[code];
        }
        return values;
    }

    private @Nullable Object[] values(DataType type, boolean @Nullable [] nulls) {
        @Nullable Object[] values = new @Nullable Object[size];
        ObjectReader reader = new ObjectReader(in);
        for (int i = 0; i < size; i++) {
            if (nulls == null || !nulls[i]) {
                values[i] = type.accept(reader);
            }
        }
        return values;
    }
}
