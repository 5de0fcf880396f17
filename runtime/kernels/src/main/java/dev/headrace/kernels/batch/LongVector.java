package dev.headrace.kernels.batch;

import org.jspecify.annotations.Nullable;

/** Int, Instant, Duration, Date and enum ordinals. */
public final class LongVector extends Vector {

    private final long[] values;

    /** Takes the arrays over: the caller must not change them afterwards. {@code size} may be less than their length. */
    public LongVector(long[] values, boolean @Nullable [] nulls, int size) {
        super(nulls, size);
        this.values = values;
    }

    /** The values; what stands at a missing row means nothing. */
    public long[] values() {
        return values;
    }

    @Override
    public @Nullable Object boxed(int row) {
        return isNull(row) ? null : values[row];
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.long_(this);
    }
}
