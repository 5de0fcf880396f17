package dev.headrace.formats.column;

import dev.headrace.kernels.batch.DecimalVector;
import dev.headrace.kernels.batch.Vector;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Decimals under construction that fit longs, all of one scale. */
public final class DecimalBuilder extends ColumnBuilder {

    private final int scale;
    private long[] unscaled;

    DecimalBuilder(int capacity, int scale) {
        super(capacity);
        this.scale = scale;
        unscaled = new long[capacity];
    }

    /** @param value times 10^scale */
    public void set(int row, long value) {
        unscaled[row] = value;
        present(row);
    }

    public void set(int row, BigDecimal value) {
        set(row, value.setScale(scale).unscaledValue().longValueExact());
    }

    @Override
    void setValue(int row, Object value) {
        set(row, (BigDecimal) value);
    }

    @Override
    Vector vector(boolean @Nullable [] missing, int size) {
        DecimalVector built = new DecimalVector(unscaled, missing, size, scale);
        unscaled = new long[capacity()];
        return built;
    }
}
