package dev.headrace.kernels.batch;

import org.jspecify.annotations.Nullable;

/** Strings, Decimals, Bytes, lists, vectors and structs. */
public sealed class ObjectVector extends Vector permits DecimalVector {

    private static final @Nullable Object[] NONE = {};

    private final @Nullable Object[] values;

    /** Takes the arrays over: the caller must not change them afterwards. {@code size} may be less than their length. */
    public ObjectVector(@Nullable Object[] values, boolean @Nullable [] nulls, int size) {
        super(nulls, size);
        this.values = values;
    }

    /** For values that are held in another form. */
    ObjectVector(boolean @Nullable [] nulls, int size) {
        this(NONE, nulls, size);
    }

    /** The values; what stands at a missing row means nothing and may be null. */
    public @Nullable Object[] values() {
        return values;
    }

    @Override
    public @Nullable Object boxed(int row) {
        return isNull(row) ? null : values[row];
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.object(this);
    }
}
