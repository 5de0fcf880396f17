package dev.headrace.operators.op;

import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.operators.hash.DenseKeys;
import dev.headrace.operators.hash.KeyTable;
import dev.headrace.operators.hash.Keys;
import java.util.Arrays;
import java.util.Optional;

/** The right side of a join in memory, by key. Built by one thread, read by several. */
final class JoinTable {

    private static final int END = -1;

    private final Batch rows;
    private final KeyTable table;
    /** Of a single whole number, if the keys lie close together. */
    private final Optional<DenseKeys> dense;
    /** Whether no two rows have the same key; a key then has the number of its row. */
    private final boolean unique;
    /** The first row of each key. */
    private final int[] first;
    /** The next row of the same key, in the order of the rows. */
    private final int[] next;

    JoinTable(Batch rows, int[] keys) {
        this.rows = rows;
        this.table = new KeyTable(rows.schema(), keys);
        int[] numbers = new int[rows.size()];
        table.number(rows, Keys.hash(rows, keys), numbers);
        this.dense = keys.length == 1 ? DenseKeys.of(rows.column(keys[0]), numbers) : Optional.empty();
        this.unique = table.size() == rows.size();
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
        int[] numbers = numbers(left, leftKeys);
        if (unique && (keepAll || allThere(numbers))) {
            return new Pairs(Ints.upTo(numbers.length), numbers);
        }
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

    private int[] numbers(Batch left, int[] leftKeys) {
        int[] numbers = new int[left.size()];
        if (dense.isPresent() && left.column(leftKeys[0]) instanceof LongVector keys) {
            dense.get().look(keys, left.size(), numbers);
        } else {
            table.look(left, leftKeys, Keys.hash(left, leftKeys), numbers);
        }
        return numbers;
    }

    private static boolean allThere(int[] numbers) {
        for (int number : numbers) {
            if (number < 0) {
                return false;
            }
        }
        return true;
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

        Pairs(int[] left, int[] right) {
            this.left = left;
            this.right = right;
            this.count = left.length;
        }

        void add(int leftRow, int rightRow) {
            left = Ints.put(left, count, leftRow);
            right = Ints.put(right, count, rightRow);
            count++;
        }
    }
}
