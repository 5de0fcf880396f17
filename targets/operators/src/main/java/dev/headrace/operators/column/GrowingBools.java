package dev.headrace.operators.column;

import dev.headrace.kernels.batch.BoolVector;
import dev.headrace.kernels.batch.Vector;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Bools. */
final class GrowingBools extends GrowingColumn {

    private boolean[] values = new boolean[0];

    @Override
    void resize(int newCapacity) {
        values = Arrays.copyOf(values, newCapacity);
    }

    @Override
    void copy(Vector from, int[] rows, int start, int end, int at) {
        boolean[] source = ((BoolVector) from).values();
        boolean[] to = values;
        int next = at;
        for (int i = start; i < end; i++) {
            to[next++] = source[rows[i]];
        }
    }

    @Override
    void copy(Vector from, int row, int at) {
        values[at] = ((BoolVector) from).values()[row];
    }

    @Override
    boolean sameValue(int index, Vector vector, int row) {
        return values[index] == ((BoolVector) vector).values()[row];
    }

    @Override
    Vector build(boolean @Nullable [] missing, int count) {
        return new BoolVector(values, missing, count);
    }

    @Override
    Vector copy(boolean @Nullable [] missing, int count) {
        return new BoolVector(Arrays.copyOf(values, count), missing, count);
    }

    @Override
    int width() {
        return 1;
    }
}
