package dev.headrace.ir.type;

import java.util.Arrays;

/** An immutable vector of finite doubles, compared by content. */
public final class VectorValue {

    private final double[] values;

    private VectorValue(double[] values) {
        this.values = values;
    }

    public static VectorValue of(double... values) {
        return new VectorValue(values.clone());
    }

    public double get(int index) {
        return values[index];
    }

    public int size() {
        return values.length;
    }

    public double[] toArray() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VectorValue v && Arrays.equals(values, v.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
