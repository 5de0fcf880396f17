package dev.headrace.formats.column;

import dev.headrace.ir.type.DataType;
import dev.headrace.kernels.batch.DecimalVector;
import dev.headrace.kernels.batch.Vector;
import org.jspecify.annotations.Nullable;

/**
 * A column of a batch to be. Rows are set in any order and may be set again, so that a row found bad halfway is written
 * over by the next.
 */
public abstract sealed class ColumnBuilder
        permits LongBuilder, DoubleBuilder, BoolBuilder, ObjectBuilder, DecimalBuilder {

    private final int capacity;
    private boolean @Nullable [] nulls;

    ColumnBuilder(int capacity) {
        this.capacity = capacity;
    }

    /** The builder for values of a type, for at most {@code capacity} rows a batch. */
    public static ColumnBuilder of(DataType type, int capacity) {
        return switch (type.physical()) {
            case LONG -> new LongBuilder(capacity);
            case DOUBLE -> new DoubleBuilder(capacity);
            case BOOL -> new BoolBuilder(capacity);
            case OBJECT ->
                type instanceof DataType.Decimal decimal && DecimalVector.holds(decimal)
                        ? new DecimalBuilder(capacity, decimal.scale())
                        : new ObjectBuilder(capacity);
        };
    }

    public final void setNull(int row) {
        boolean[] flags = nulls;
        if (flags == null) {
            flags = new boolean[capacity];
            nulls = flags;
        }
        flags[row] = true;
    }

    /** Sets a value held as {@link dev.headrace.ir.type.Physical} says; null for a missing one. */
    public final void setBoxed(int row, @Nullable Object value) {
        if (value == null) {
            setNull(row);
        } else {
            setValue(row, value);
        }
    }

    /** The first {@code size} rows, which are handed over; the builder starts anew. */
    public final Vector build(int size) {
        Vector built = vector(nulls, size);
        nulls = null;
        return built;
    }

    final void present(int row) {
        boolean[] flags = nulls;
        if (flags != null) {
            flags[row] = false;
        }
    }

    final int capacity() {
        return capacity;
    }

    abstract void setValue(int row, Object value);

    abstract Vector vector(boolean @Nullable [] missing, int size);
}
