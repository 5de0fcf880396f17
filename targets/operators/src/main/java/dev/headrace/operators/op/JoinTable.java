package dev.headrace.operators.op;

import dev.headrace.kernels.batch.Batch;
import dev.headrace.operators.hash.KeyTable;
import dev.headrace.operators.hash.Keys;
import java.util.Arrays;

/** The right side of a join in memory, by key. Built by one thread, read by several. */
final class JoinTable {

    private static final int END = -1;

    private final Batch rows;
    private final KeyTable table;
    /** The first row of each key. */
    private final int[] first;
    /** The next row of the same key, in the order of the rows. */
    private final int[] next;

    JoinTable(Batch rows, int[] keys) {
        this.rows = rows;
        this.table = new KeyTable(rows.schema(), keys);
        int[] numbers = new int[rows.size()];
        table.number(rows, Keys.hash(rows, keys), numbers);
        this.first = new int[table.size()];
        this.next = new int[rows.size()];
        Arrays.fill(first, END);
        for (int row = rows.size() - 1; row >= 0; row--) {
            next[row] = first[numbers[row]];
            first[numbers[row]] = row;
        }
    }

    Batch rows() {
        return rows;
    }

    /**
     * The matches of a batch of left rows.
     *
     * @param keepAll whether a left row without a match stays
     */
    Pairs probe(Batch left, int[] leftKeys, boolean keepAll) {
        int[] numbers = new int[left.size()];
        table.look(left, leftKeys, Keys.hash(left, leftKeys), numbers);
        Pairs pairs = new Pairs(left.size());
        for (int row = 0; row < left.size(); row++) {
            if (numbers[row] >= 0) {
                for (int match = first[numbers[row]]; match != END; match = next[match]) {
                    pairs.add(row, match);
                }
            } else if (keepAll) {
                pairs.add(row, END);
            }
        }
        return pairs;
    }

    /** Row numbers of both sides. */
    static final class Pairs {
        int[] left;
        int[] right;
        int count;

        Pairs(int expected) {
            left = new int[expected];
            right = new int[expected];
        }

        void add(int leftRow, int rightRow) {
            left = Ints.put(left, count, leftRow);
            right = Ints.put(right, count, rightRow);
            count++;
        }
    }
}
