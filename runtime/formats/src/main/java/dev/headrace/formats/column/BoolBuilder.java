package dev.headrace.formats.column;

import dev.headrace.kernels.batch.BoolVector;
import dev.headrace.kernels.batch.Vector;
import org.jspecify.annotations.Nullable;

/** Bools under construction. */
public final class BoolBuilder extends ColumnBuilder {

    private boolean[] values;

    BoolBuilder(int capacity) {
        super(capacity);
        values = new boolean[capacity];
    }

    public void set(int row, boolean value) {
        values[row] = value;
        present(row);
    }

    @Override
    void setValue(int row, Object value) {
        set(row, (Boolean) value);
    }

    @Override
    Vector vector(boolean @Nullable [] missing, int size) {
        BoolVector built = new BoolVector(values, missing, size);
        values = new boolean[capacity()];
        return built;
    }
}
