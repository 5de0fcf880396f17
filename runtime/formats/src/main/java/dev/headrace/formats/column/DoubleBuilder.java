package dev.headrace.formats.column;

import dev.headrace.kernels.batch.DoubleVector;
import dev.headrace.kernels.batch.Vector;
import org.jspecify.annotations.Nullable;

/** Doubles under construction. */
public final class DoubleBuilder extends ColumnBuilder {

    private double[] values;

    DoubleBuilder(int capacity) {
        super(capacity);
        values = new double[capacity];
    }

    public void set(int row, double value) {
        values[row] = value;
        present(row);
    }

    @Override
    void setValue(int row, Object value) {
        set(row, (Double) value);
    }

    @Override
    Vector vector(boolean @Nullable [] missing, int size) {
        DoubleVector built = new DoubleVector(values, missing, size);
        values = new double[capacity()];
        return built;
    }
}
