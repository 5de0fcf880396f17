package dev.headrace.operators.rows;

/** A run of rows that one thread computes. */
public interface Part {

    /** 0, 1, 2, … in the order of the rows. */
    int index();

    /** Its batches; at most once. */
    Cursor open();
}
