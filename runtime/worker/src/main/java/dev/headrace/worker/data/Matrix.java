package dev.headrace.worker.data;

import java.util.Arrays;

/** Floats in rows; a missing value is NaN. */
public final class Matrix {

    private final int rows;
    private final int columns;
    private final float[] values;

    /**
     * Takes the array over: the caller must not change it afterwards.
     *
     * @param values row after row
     */
    public Matrix(int rows, int columns, float[] values) {
        if ((long) rows * columns != values.length) {
            throw new IllegalArgumentException(rows + " x " + columns + " values are not " + values.length);
        }
        this.rows = rows;
        this.columns = columns;
        this.values = values;
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    public float at(int row, int column) {
        return values[row * columns + column];
    }

    /** All values, row after row. Not to be changed. */
    public float[] values() {
        return values;
    }

    /** Rows {@code from} until {@code to}. */
    public Matrix rows(int from, int to) {
        return new Matrix(to - from, columns, Arrays.copyOfRange(values, from * columns, to * columns));
    }

    /** Some rows, by their numbers, each as often as it is named. */
    public Matrix rows(int[] wanted) {
        float[] some = new float[wanted.length * columns];
        for (int row = 0; row < wanted.length; row++) {
            System.arraycopy(values, wanted[row] * columns, some, row * columns, columns);
        }
        return new Matrix(wanted.length, columns, some);
    }

    /** The first column that has a missing value; -1 if none has. */
    public int firstMissing() {
        for (int i = 0; i < values.length; i++) {
            if (Float.isNaN(values[i])) {
                return i % columns;
            }
        }
        return -1;
    }

    /** One column as doubles. */
    public double[] column(int column) {
        double[] result = new double[rows];
        for (int row = 0; row < rows; row++) {
            result[row] = values[row * columns + column];
        }
        return result;
    }

    /** All values as doubles, row after row. */
    public double[] doubles() {
        double[] result = new double[values.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = values[i];
        }
        return result;
    }
}
