package dev.headrace.worker.data;

import java.util.List;

/** What is to be predicted for each row: the number of a class, or a number. */
public final class Labels {

    private final float[] values;
    private final List<String> classes;

    /**
     * Takes the array over.
     *
     * @param classes their names; none for a regression
     */
    public Labels(float[] values, List<String> classes) {
        this.values = values;
        this.classes = List.copyOf(classes);
    }

    public int rows() {
        return values.length;
    }

    /** Those of some rows, by their numbers, each as often as it is named. */
    public Labels rows(int[] wanted) {
        float[] some = new float[wanted.length];
        for (int row = 0; row < wanted.length; row++) {
            some[row] = values[wanted[row]];
        }
        return new Labels(some, classes);
    }

    public List<String> classes() {
        return classes;
    }

    public float value(int row) {
        return values[row];
    }

    public int classOf(int row) {
        return (int) values[row];
    }

    /** All of them. Not to be changed. */
    public float[] values() {
        return values;
    }

    public double[] numbers() {
        double[] result = new double[values.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = values[i];
        }
        return result;
    }

    /** Class numbers. */
    public int[] indexes() {
        int[] result = new int[values.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = (int) values[i];
        }
        return result;
    }

    /** Which rows are of the second of two classes. */
    public boolean[] positive() {
        boolean[] result = new boolean[values.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = values[i] == 1f;
        }
        return result;
    }
}
