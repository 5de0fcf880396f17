package dev.headrace.operators.column;

import dev.headrace.kernels.batch.DoubleVector;
import dev.headrace.kernels.batch.Vector;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Doubles; never NaN. */
final class GrowingDoubles extends GrowingColumn {

    private double[] values = new double[0];

    @Override
    void resize(int newCapacity) {
        values = Arrays.copyOf(values, newCapacity);
    }

    @Override
    void copy(Vector from, int[] rows, int start, int end, int at) {
        double[] source = ((DoubleVector) from).values();
        double[] to = values;
        int next = at;
        for (int i = start; i < end; i++) {
            to[next++] = source[rows[i]];
        }
    }

    @Override
    void copy(Vector from, int row, int at) {
        values[at] = ((DoubleVector) from).values()[row];
    }

    @Override
    boolean sameValue(int index, Vector vector, int row) {
        return values[index] == ((DoubleVector) vector).values()[row];
    }

    @Override
    Vector build(boolean @Nullable [] missing, int count) {
        return new DoubleVector(values, missing, count);
    }

    @Override
    Vector copy(boolean @Nullable [] missing, int count) {
        return new DoubleVector(Arrays.copyOf(values, count), missing, count);
    }

    @Override
    int width() {
        return 8;
    }
}
