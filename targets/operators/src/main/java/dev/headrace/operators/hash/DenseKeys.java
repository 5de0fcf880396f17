package dev.headrace.operators.hash;

import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.Vector;
import java.util.Arrays;
import java.util.Optional;

/** Whole numbers that lie close together, each found in one step: the ids of most tables that others refer to. */
public final class DenseKeys {

    /** A key that is not there. */
    public static final int NONE = -1;

    /** Room for so many numbers per key is still less than a hash table takes. */
    private static final long SPREAD = 6;

    private static final long SMALL = 1024;

    private final long least;
    private final int[] numbers;

    private DenseKeys(long least, int[] numbers) {
        this.least = least;
        this.numbers = numbers;
    }

    /**
     * A table of these keys; empty if they lie too far apart or one is missing.
     *
     * @param numbers what each row's key is called
     */
    public static Optional<DenseKeys> of(Vector keys, int[] numbers) {
        if (!(keys instanceof LongVector longs) || numbers.length == 0) {
            return Optional.empty();
        }
        long[] values = longs.values();
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (int row = 0; row < numbers.length; row++) {
            if (longs.isNull(row)) {
                return Optional.empty();
            }
            least = Math.min(least, values[row]);
            most = Math.max(most, values[row]);
        }
        long span = most - least; // negative if it does not fit into a long
        if (span < 0 || span >= SPREAD * numbers.length + SMALL) {
            return Optional.empty();
        }
        int[] table = new int[(int) span + 1];
        Arrays.fill(table, NONE);
        for (int row = 0; row < numbers.length; row++) {
            table[(int) (values[row] - least)] = numbers[row];
        }
        return Optional.of(new DenseKeys(least, table));
    }

    /** What each row's key is called, {@link #NONE} for keys that are not there. */
    public void look(LongVector keys, int size, int[] found) {
        long[] values = keys.values();
        boolean[] nulls = keys.nulls();
        for (int row = 0; row < size; row++) {
            long at = values[row] - least;
            boolean there = at >= 0 && at < numbers.length && values[row] >= least && (nulls == null || !nulls[row]);
            found[row] = there ? numbers[(int) at] : NONE;
        }
    }
}
