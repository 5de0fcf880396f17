package dev.headrace.kernels.batch;

import org.jspecify.annotations.Nullable;

/** One column of a batch: a plain array and which of its rows are missing. Not changed once it is built. */
public abstract sealed class Vector permits LongVector, DoubleVector, BoolVector, ObjectVector {

    private final boolean @Nullable [] nulls;
    private final int size;

    Vector(boolean @Nullable [] nulls, int size) {
        this.nulls = nulls;
        this.size = size;
    }

    public int size() {
        return size;
    }

    /** Which rows are missing; null if none is. */
    public boolean @Nullable [] nulls() {
        return nulls;
    }

    public boolean isNull(int row) {
        return nulls != null && nulls[row];
    }

    /** The value of a row as an object, null if missing. For edges and tests, not for inner loops. */
    public abstract @Nullable Object boxed(int row);

    public abstract <R> R accept(Visitor<R> visitor);

    /** One case per physical kind. */
    public interface Visitor<R> {
        R long_(LongVector vector);

        R double_(DoubleVector vector);

        R bool(BoolVector vector);

        R object(ObjectVector vector);

        /** Decimals held as longs: objects, unless the visitor knows better. */
        default R decimal(DecimalVector vector) {
            return object(vector);
        }
    }
}
