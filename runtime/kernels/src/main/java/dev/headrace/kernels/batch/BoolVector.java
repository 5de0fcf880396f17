package dev.headrace.kernels.batch;

import org.jspecify.annotations.Nullable;

/** Bools. */
public final class BoolVector extends Vector {

    private final boolean[] values;

    /** Takes the arrays over: the caller must not change them afterwards. {@code size} may be less than their length. */
    public BoolVector(boolean[] values, boolean @Nullable [] nulls, int size) {
        super(nulls, size);
        this.values = values;
    }

    /** The values; what stands at a missing row means nothing. */
    public boolean[] values() {
        return values;
    }

    @Override
    public @Nullable Object boxed(int row) {
        return isNull(row) ? null : values[row];
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.bool(this);
    }
}
