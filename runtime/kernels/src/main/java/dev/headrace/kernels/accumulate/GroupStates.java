package dev.headrace.kernels.accumulate;

import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.expr.RowErrors;

/**
 * The states of one aggregate over many groups, which are numbered 0, 1, 2, … Serves one thread; states filled by several
 * threads, or saved by several workers, are merged and give the same bits as one.
 */
public interface GroupStates {

    /** Makes groups 0 to {@code groups} - 1 exist; new ones are empty. */
    void resize(int groups);

    /**
     * Adds rows to their groups.
     *
     * @param groups the group of each row of {@code rows}
     */
    void add(int[] groups, RowsIn rows);

    /** Adds what a group of other states of the same aggregate holds. */
    void merge(int group, GroupStates other, int otherGroup);

    /**
     * The results of the groups.
     *
     * @param errors told of a group whose result breaks a rule (a sum that overflows), by group number; its value is missing
     */
    Vector finish(RowErrors errors);

    /** The state of a group as bytes. Equal states give equal bytes. */
    byte[] save(int group);

    /** Adds a saved state of the same aggregate to a group. */
    void load(int group, byte[] state);

    /** About how many bytes of memory the states take. */
    long memory();
}
