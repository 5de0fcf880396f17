package dev.headrace.formats.column;

import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.Vector;
import org.jspecify.annotations.Nullable;

/** Longs under construction. */
public final class LongBuilder extends ColumnBuilder {

    private long[] values;

    LongBuilder(int capacity) {
        super(capacity);
        values = new long[capacity];
    }

    public void set(int row, long value) {
        values[row] = value;
        present(row);
    }

    @Override
    void setValue(int row, Object value) {
        set(row, (Long) value);
    }

    @Override
    Vector vector(boolean @Nullable [] missing, int size) {
        LongVector built = new LongVector(values, missing, size);
        values = new long[capacity()];
        return built;
    }
}
