package dev.headrace.target;

/** How rows come: all of them at once, or one after the other without an end. */
public enum Mode {
    /** All rows at once. */
    BATCH,
    /** One row after the other, without an end. */
    STREAM
}
