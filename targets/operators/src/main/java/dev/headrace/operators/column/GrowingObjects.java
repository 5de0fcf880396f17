package dev.headrace.operators.column;

import dev.headrace.kernels.batch.ObjectVector;
import dev.headrace.kernels.batch.Vector;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** References. */
final class GrowingObjects extends GrowingColumn {

    private @Nullable Object[] values = new @Nullable Object[0];

    @Override
    void resize(int newCapacity) {
        values = Arrays.copyOf(values, newCapacity);
    }

    @Override
    void copy(Vector from, int[] rows, int start, int end, int at) {
        @Nullable Object[] source = ((ObjectVector) from).values();
        @Nullable Object[] to = values;
        int next = at;
        for (int i = start; i < end; i++) {
            to[next++] = source[rows[i]];
        }
    }

    @Override
    void copy(Vector from, int row, int at) {
        values[at] = ((ObjectVector) from).values()[row];
    }

    @Override
    boolean sameValue(int index, Vector vector, int row) {
        return Objects.equals(values[index], ((ObjectVector) vector).values()[row]);
    }

    @Override
    Vector build(boolean @Nullable [] missing, int count) {
        return new ObjectVector(values, missing, count);
    }

    @Override
    Vector copy(boolean @Nullable [] missing, int count) {
        return new ObjectVector(Arrays.copyOf(values, count), missing, count);
    }

    @Override
    int width() {
        return 4;
    }
}
