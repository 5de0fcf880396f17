package dev.headrace.kernels.batch;

import dev.headrace.ir.type.DataType;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Decimals of few digits as plain longs. It is one form of a column of objects, not a kind of its own: whoever asks for
 * {@link #values()} gets {@link BigDecimal}s, made once and only then.
 */
public final class DecimalVector extends ObjectVector {

    /** The most digits that always fit a long. */
    private static final int MOST_DIGITS = 18;

    private final long[] unscaled;
    private final int scale;
    private volatile @Nullable Object @Nullable [] objects;

    /**
     * Takes the arrays over: the caller must not change them afterwards. {@code size} may be less than their length.
     *
     * @param unscaled the values times 10^{@code scale}
     */
    public DecimalVector(long[] unscaled, boolean @Nullable [] nulls, int size, int scale) {
        super(nulls, size);
        this.unscaled = unscaled;
        this.scale = scale;
    }

    /** Whether all values of a type fit. */
    public static boolean holds(DataType type) {
        return type instanceof DataType.Decimal decimal && decimal.precision() <= MOST_DIGITS;
    }

    /** The values times 10^{@link #scale()}; what stands at a missing row means nothing. */
    public long[] unscaled() {
        return unscaled;
    }

    /** How many digits of {@link #unscaled()} stand behind the point. */
    public int scale() {
        return scale;
    }

    @Override
    public @Nullable Object[] values() {
        @Nullable Object[] made = objects;
        if (made == null) {
            made = new @Nullable Object[size()];
            for (int row = 0; row < made.length; row++) {
                made[row] = boxed(row);
            }
            objects = made;
        }
        return made;
    }

    @Override
    public @Nullable Object boxed(int row) {
        return isNull(row) ? null : BigDecimal.valueOf(unscaled[row], scale);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.decimal(this);
    }
}
