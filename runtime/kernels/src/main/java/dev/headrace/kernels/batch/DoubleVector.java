package dev.headrace.kernels.batch;

import org.jspecify.annotations.Nullable;

/** Floats. */
public final class DoubleVector extends Vector {

    private final double[] values;

    /** Takes the arrays over: the caller must not change them afterwards. {@code size} may be less than their length. */
    public DoubleVector(double[] values, boolean @Nullable [] nulls, int size) {
        super(nulls, size);
        this.values = values;
    }

    /** The values; what stands at a missing row means nothing. */
    public double[] values() {
        return values;
    }

    @Override
    public @Nullable Object boxed(int row) {
        return isNull(row) ? null : values[row];
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.double_(this);
    }
}
