package dev.headrace.operators.column;

import dev.headrace.ir.type.DataType;
import dev.headrace.kernels.batch.Vector;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A column that rows are added to. Used by one thread. */
public abstract sealed class GrowingColumn permits GrowingLongs, GrowingDoubles, GrowingBools, GrowingObjects {

    private static final int LEAST = 16;

    private boolean @Nullable [] nulls;
    private int capacity;
    private int size;

    /** An empty column of a type. */
    public static GrowingColumn of(DataType type) {
        return switch (type.physical()) {
            case LONG -> new GrowingLongs();
            case DOUBLE -> new GrowingDoubles();
            case BOOL -> new GrowingBools();
            case OBJECT -> new GrowingObjects();
        };
    }

    public final int size() {
        return size;
    }

    /** Adds the rows {@code rows[start]} to {@code rows[end - 1]} of a vector of the same kind. */
    public final void append(Vector from, int[] rows, int start, int end) {
        int at = grow(end - start);
        copy(from, rows, start, end, at);
        boolean[] missing = from.nulls();
        if (missing != null) {
            boolean[] mine = nulls();
            for (int i = start; i < end; i++) {
                mine[at++] = missing[rows[i]];
            }
        }
    }

    /** Adds one row of a vector of the same kind. */
    public final void append(Vector from, int row) {
        int at = grow(1);
        copy(from, row, at);
        if (from.isNull(row)) {
            nulls()[at] = true;
        }
    }

    /** Whether the value at {@code index} equals that of a vector's row; missing equals missing. */
    public final boolean same(int index, Vector vector, int row) {
        boolean missing = nulls != null && nulls[index];
        if (missing || vector.isNull(row)) {
            return missing == vector.isNull(row);
        }
        return sameValue(index, vector, row);
    }

    /** What was gathered; the column must not be used afterwards. */
    public final Vector build() {
        return build(nulls, size);
    }

    /** What was gathered so far, in arrays of its own size; the column may go on growing. */
    public final Vector snapshot() {
        return copy(nulls == null ? null : Arrays.copyOf(nulls, size), size);
    }

    /** Bytes held, without what objects hold. */
    public final long bytes() {
        return (long) capacity * (width() + (nulls == null ? 0 : 1));
    }

    abstract void resize(int newCapacity);

    abstract void copy(Vector from, int[] rows, int start, int end, int at);

    abstract void copy(Vector from, int row, int at);

    abstract boolean sameValue(int index, Vector vector, int row);

    abstract Vector build(boolean @Nullable [] missing, int count);

    abstract Vector copy(boolean @Nullable [] missing, int count);

    abstract int width();

    private int grow(int count) {
        int at = size;
        size += count;
        if (size > capacity) {
            capacity = Math.max(LEAST, Math.max(size, (int) Math.min(Integer.MAX_VALUE - 8, capacity * 2L)));
            resize(capacity);
            if (nulls != null) {
                nulls = Arrays.copyOf(nulls, capacity);
            }
        }
        return at;
    }

    private boolean[] nulls() {
        boolean[] mine = nulls;
        if (mine == null) {
            mine = new boolean[capacity];
            nulls = mine;
        }
        return mine;
    }
}
