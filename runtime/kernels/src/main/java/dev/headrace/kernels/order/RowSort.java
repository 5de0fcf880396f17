package dev.headrace.kernels.order;

/** A stable merge sort of row numbers, without boxing. */
public final class RowSort {

    private static final int SHORT = 12;

    private RowSort() {}

    /** Compares two rows by their numbers. */
    @FunctionalInterface
    public interface Rows {
        int compare(int i, int j);
    }

    /** The numbers 0 to {@code size} - 1 in order; rows that tie stay in theirs. */
    public static int[] sort(int size, Rows rows) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        sort(order, 0, size, rows);
        return order;
    }

    /** Sorts {@code order[from..to)}, which holds row numbers. */
    public static void sort(int[] order, int from, int to, Rows rows) {
        if (to - from > 1) {
            split(order.clone(), order, from, to, rows);
        }
    }

    /** Sorts what stands in both arrays into {@code to}. */
    private static void split(int[] source, int[] target, int from, int to, Rows rows) {
        if (to - from <= SHORT) {
            insert(target, from, to, rows);
            return;
        }
        int middle = (from + to) >>> 1;
        split(target, source, from, middle, rows);
        split(target, source, middle, to, rows);
        merge(source, target, from, middle, to, rows);
    }

    private static void insert(int[] order, int from, int to, Rows rows) {
        for (int i = from + 1; i < to; i++) {
            int row = order[i];
            int at = i;
            while (at > from && rows.compare(order[at - 1], row) > 0) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = row;
        }
    }

    private static void merge(int[] source, int[] target, int from, int middle, int to, Rows rows) {
        if (rows.compare(source[middle - 1], source[middle]) <= 0) {
            System.arraycopy(source, from, target, from, to - from);
            return;
        }
        int left = from;
        int right = middle;
        for (int at = from; at < to; at++) {
            boolean takeLeft = right >= to || (left < middle && rows.compare(source[left], source[right]) <= 0);
            target[at] = takeLeft ? source[left++] : source[right++];
        }
    }
}
