package dev.headrace.stdlib.data;

import dev.headrace.ir.function.RowError;
import dev.headrace.ir.type.VectorValue;
import dev.headrace.stdlib.arithmetic.Floats;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Vectors. Sums run from the first place to the last. */
public final class Vectors {

    private Vectors() {}

    /** The elements of a list that has exactly {@code size} of them. */
    public static VectorValue vector(List<?> list, long size) {
        if (list.size() != size) {
            throw new RowError("a list has another length than its vector");
        }
        double[] values = new double[list.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (Double) list.get(i);
        }
        return VectorValue.of(values);
    }

    public static long size(VectorValue v) {
        return v.size();
    }

    public static @Nullable Double at(VectorValue v, long index) {
        long at = index < 0 ? v.size() + index : index;
        return at < 0 || at >= v.size() ? null : (Double) v.get((int) at);
    }

    public static double dot(VectorValue a, VectorValue b) {
        return Floats.finite(product(a, b));
    }

    public static double norm(VectorValue v) {
        return Floats.finite(Math.sqrt(product(v, v)));
    }

    public static double distance(VectorValue a, VectorValue b) {
        double sum = 0;
        for (int i = 0; i < a.size(); i++) {
            double difference = a.get(i) - b.get(i);
            sum += difference * difference;
        }
        return Floats.finite(Math.sqrt(sum));
    }

    public static double cosine(VectorValue a, VectorValue b) {
        double sizes = Math.sqrt(product(a, a)) * Math.sqrt(product(b, b));
        if (sizes == 0) {
            throw new RowError("the angle of a vector of zeros");
        }
        return Floats.finite(product(a, b) / sizes);
    }

    private static double product(VectorValue a, VectorValue b) {
        double sum = 0;
        for (int i = 0; i < a.size(); i++) {
            sum += a.get(i) * b.get(i);
        }
        return sum;
    }
}
