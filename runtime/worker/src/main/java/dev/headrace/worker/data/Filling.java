package dev.headrace.worker.data;

import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.VectorValue;
import dev.headrace.kernels.batch.BoolVector;
import dev.headrace.kernels.batch.DoubleVector;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.ObjectVector;
import dev.headrace.kernels.batch.Vector;
import java.math.BigDecimal;
import java.util.Arrays;

/** Writes a column of a batch into its places of a matrix. */
final class Filling implements Vector.Visitor<Boolean> {

    private final DataType type;
    private final float[] values;
    /** Where the column's first value goes; the next row's is {@code stride} further on. */
    private final int start;

    private final int stride;
    private final int width;

    Filling(DataType type, float[] values, int start, int stride, int width) {
        this.type = type;
        this.values = values;
        this.start = start;
        this.stride = stride;
        this.width = width;
    }

    private interface At {
        float value(int row);
    }

    /** False if a value is too large for a float. */
    private boolean plain(Vector vector, At at) {
        for (int row = 0; row < vector.size(); row++) {
            float value = vector.isNull(row) ? Float.NaN : at.value(row);
            if (Float.isInfinite(value)) {
                return false;
            }
            values[start + row * stride] = value;
        }
        return true;
    }

    @Override
    public Boolean long_(LongVector vector) {
        long[] from = vector.values();
        if (!(type instanceof DataType.EnumOf)) {
            return plain(vector, row -> from[row]);
        }
        for (int row = 0; row < vector.size(); row++) {
            int at = start + row * stride;
            Arrays.fill(values, at, at + width, vector.isNull(row) ? Float.NaN : 0f);
            if (!vector.isNull(row)) {
                values[at + (int) from[row]] = 1f;
            }
        }
        return true;
    }

    @Override
    public Boolean double_(DoubleVector vector) {
        double[] from = vector.values();
        return plain(vector, row -> (float) from[row]);
    }

    @Override
    public Boolean bool(BoolVector vector) {
        boolean[] from = vector.values();
        return plain(vector, row -> from[row] ? 1f : 0f);
    }

    @Override
    public Boolean object(ObjectVector vector) {
        if (!(type instanceof DataType.Vector)) {
            return plain(vector, row -> vector.boxed(row) instanceof BigDecimal d ? d.floatValue() : Float.NaN);
        }
        for (int row = 0; row < vector.size(); row++) {
            int at = start + row * stride;
            if (vector.boxed(row) instanceof VectorValue vectorValue) {
                for (int i = 0; i < width; i++) {
                    values[at + i] = (float) vectorValue.get(i);
                    if (Float.isInfinite(values[at + i])) {
                        return false;
                    }
                }
            } else {
                Arrays.fill(values, at, at + width, Float.NaN);
            }
        }
        return true;
    }
}
