package dev.headrace.operators.column;

import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.Vector;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Longs. */
final class GrowingLongs extends GrowingColumn {

    private long[] values = new long[0];

    @Override
    void resize(int newCapacity) {
        values = Arrays.copyOf(values, newCapacity);
    }

    @Override
    void copy(Vector from, int[] rows, int start, int end, int at) {
        long[] source = ((LongVector) from).values();
        long[] to = values;
        int next = at;
        for (int i = start; i < end; i++) {
            to[next++] = source[rows[i]];
        }
    }

    @Override
    void copy(Vector from, int row, int at) {
        values[at] = ((LongVector) from).values()[row];
    }

    @Override
    boolean sameValue(int index, Vector vector, int row) {
        return values[index] == ((LongVector) vector).values()[row];
    }

    @Override
    Vector build(boolean @Nullable [] missing, int count) {
        return new LongVector(values, missing, count);
    }

    @Override
    Vector copy(boolean @Nullable [] missing, int count) {
        return new LongVector(Arrays.copyOf(values, count), missing, count);
    }

    @Override
    int width() {
        return 8;
    }
}
