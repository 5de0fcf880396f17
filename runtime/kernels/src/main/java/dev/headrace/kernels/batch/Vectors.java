package dev.headrace.kernels.batch;

import dev.headrace.ir.type.DataType;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes vectors: from boxed values, from chosen rows of another, from several end to end. */
public final class Vectors {

    private Vectors() {}

    /** A vector of {@code type}'s physical kind holding these boxed values; null is missing. For edges and tests. */
    public static Vector of(DataType type, List<? extends @Nullable Object> values) {
        int size = values.size();
        boolean[] nulls = new boolean[size];
        boolean any = false;
        for (int i = 0; i < size; i++) {
            nulls[i] = values.get(i) == null;
            any |= nulls[i];
        }
        boolean @Nullable [] mask = any ? nulls : null;
        return switch (type.physical()) {
            case LONG -> new LongVector(longs(values), mask, size);
            case DOUBLE -> new DoubleVector(doubles(values), mask, size);
            case BOOL -> new BoolVector(bools(values), mask, size);
            case OBJECT ->
                type instanceof DataType.Decimal decimal && DecimalVector.holds(type)
                        ? new DecimalVector(unscaled(values, decimal.scale()), mask, size, decimal.scale())
                        : new ObjectVector(values.toArray(), mask, size);
        };
    }

    /** A vector of {@code size} rows, all missing. */
    public static Vector missing(DataType type, int size) {
        boolean[] nulls = new boolean[size];
        Arrays.fill(nulls, true);
        return switch (type.physical()) {
            case LONG -> new LongVector(new long[size], nulls, size);
            case DOUBLE -> new DoubleVector(new double[size], nulls, size);
            case BOOL -> new BoolVector(new boolean[size], nulls, size);
            case OBJECT -> new ObjectVector(new Object[size], nulls, size);
        };
    }

    /**
     * The values of {@code count} rows of a vector, in the order given.
     *
     * @param rows row numbers of {@code from}; -1 gives a missing value
     */
    public static Vector take(Vector from, int[] rows, int count) {
        return from.accept(new Taking(rows, count));
    }

    /** Vectors of one physical kind end to end. */
    public static Vector concat(List<Vector> parts) {
        return parts.size() == 1 ? parts.get(0) : parts.get(0).accept(new Joining(parts));
    }

    private static long[] longs(List<? extends @Nullable Object> values) {
        long[] result = new long[values.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = values.get(i) instanceof Long v ? v : 0L;
        }
        return result;
    }

    private static long[] unscaled(List<? extends @Nullable Object> values, int scale) {
        long[] result = new long[values.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = values.get(i) instanceof BigDecimal v
                    ? v.setScale(scale).unscaledValue().longValueExact()
                    : 0L;
        }
        return result;
    }

    private static double[] doubles(List<? extends @Nullable Object> values) {
        double[] result = new double[values.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = values.get(i) instanceof Double v ? v : 0.0;
        }
        return result;
    }

    private static boolean[] bools(List<? extends @Nullable Object> values) {
        boolean[] result = new boolean[values.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = values.get(i) instanceof Boolean v && v;
        }
        return result;
    }
}
