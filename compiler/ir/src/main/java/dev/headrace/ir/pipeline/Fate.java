package dev.headrace.ir.pipeline;

/** What becomes of a row (or a table) that breaks a rule. */
public enum Fate {
    /** The run ends with the message. */
    FAIL,
    /** The row goes, counted. */
    DROP,
    /** The row stays, counted and said. */
    WARN,
    /** The row goes to {@code <source>.rejected}, with the reason. */
    DIVERT
}
