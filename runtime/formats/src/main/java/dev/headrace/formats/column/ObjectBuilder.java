package dev.headrace.formats.column;

import dev.headrace.kernels.batch.ObjectVector;
import dev.headrace.kernels.batch.Vector;
import org.jspecify.annotations.Nullable;

/** Objects under construction. */
public final class ObjectBuilder extends ColumnBuilder {

    private @Nullable Object[] values;

    ObjectBuilder(int capacity) {
        super(capacity);
        values = new Object[capacity];
    }

    public void set(int row, Object value) {
        values[row] = value;
        present(row);
    }

    @Override
    void setValue(int row, Object value) {
        set(row, value);
    }

    @Override
    Vector vector(boolean @Nullable [] missing, int size) {
        ObjectVector built = new ObjectVector(values, missing, size);
        values = new Object[capacity()];
        return built;
    }
}
