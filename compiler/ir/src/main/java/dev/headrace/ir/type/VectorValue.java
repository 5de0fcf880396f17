package dev.headrace.ir.type;

import java.util.Arrays;

/** An immutable vector of finite doubles, compared by content. */
public final class VectorValue {

    private final double[] values;

    private VectorValue(double[] values) {
        this.values = values;
    }

    /**
     * A vector of these numbers, which are copied.
     *
     * @param values finite numbers, none of them -0.0
     * @return the vector
     */
    public static VectorValue of(double... values) {
        return new VectorValue(values.clone());
    }

    /**
     * One of the numbers.
     *
     * @param index its place from 0
     * @return the number
     */
    public double get(int index) {
        return values[index];
    }

    /**
     * How many numbers there are.
     *
     * @return the size
     */
    public int size() {
        return values.length;
    }

    /**
     * The numbers in an array of the caller's own.
     *
     * @return the numbers
     */
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
