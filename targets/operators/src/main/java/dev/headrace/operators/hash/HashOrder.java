package dev.headrace.operators.hash;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Sorts numbered groups by their keys' hash. */
public final class HashOrder {

    private HashOrder() {}

    /** Tells two groups apart whose hashes are equal. */
    @FunctionalInterface
    public interface Ties {
        int compare(int a, int b);
    }

    /** The numbers of {@code table}'s groups by ascending hash, as unsigned numbers. */
    public static int[] of(KeyTable table, Ties ties) {
        int size = table.size();
        int bits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(size));
        long low = (1L << bits) - 1;
        // One primitive sort of the upper bits of the hash with the number below them; equal upper bits are looked at
        // again.
        long[] packed = new long[size];
        for (int i = 0; i < size; i++) {
            packed[i] = ((table.hash(i) ^ Long.MIN_VALUE) & ~low) | i;
        }
        Arrays.sort(packed);
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = (int) (packed[i] & low);
        }
        for (int from = 0; from < size; ) {
            int to = from + 1;
            while (to < size && (packed[to] & ~low) == (packed[from] & ~low)) {
                to++;
            }
            if (to - from > 1) {
                resolve(order, from, to, table, ties);
            }
            from = to;
        }
        return order;
    }

    private static void resolve(int[] order, int from, int to, KeyTable table, Ties ties) {
        for (int i = from + 1; i < to; i++) {
            int number = order[i];
            int at = i;
            while (at > from && compare(order[at - 1], number, table, ties) > 0) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = number;
        }
    }

    private static int compare(int a, int b, KeyTable table, Ties ties) {
        int byHash = Long.compareUnsigned(table.hash(a), table.hash(b));
        return byHash != 0 ? byHash : ties.compare(a, b);
    }

    /** The place of each number in an order. */
    private static int[] ranks(int[] order) {
        int[] ranks = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            ranks[order[i]] = i;
        }
        return ranks;
    }

    /** The rows of numbered groups, those of the first group first; in a group rows keep their order. */
    public static GroupedRows group(int[] numbers, int size, int[] order) {
        int[] ranks = ranks(order);
        int[] starts = new int[order.length + 1];
        IntUnaryOperator rank = row -> ranks[numbers[row]];
        for (int row = 0; row < size; row++) {
            starts[rank.applyAsInt(row) + 1]++;
        }
        for (int i = 0; i < order.length; i++) {
            starts[i + 1] += starts[i];
        }
        int[] next = starts.clone();
        int[] rows = new int[size];
        for (int row = 0; row < size; row++) {
            rows[next[rank.applyAsInt(row)]++] = row;
        }
        return new GroupedRows(rows, starts);
    }

    /**
     * Rows by group.
     *
     * @param rows row numbers
     * @param starts where each group starts in {@code rows}, and where the last one ends
     */
    public record GroupedRows(int[] rows, int[] starts) {
        public int groups() {
            return starts.length - 1;
        }
    }
}
