package dev.headrace.sample.rows;

/** A side. */
public enum Side {
    left,
    right
}
