package dev.headrace.metrics;

import java.util.Arrays;

/** Row numbers in the order of values. */
final class Order {

    private Order() {}

    /** Rows from the greatest value to the least; equal values keep the order of their rows. */
    static int[] descending(double[] values) {
        Integer[] rows = new Integer[values.length];
        Arrays.setAll(rows, i -> i);
        Arrays.sort(rows, (a, b) -> Double.compare(values[b], values[a]));
        int[] order = new int[rows.length];
        Arrays.setAll(order, i -> rows[i]);
        return order;
    }
}
