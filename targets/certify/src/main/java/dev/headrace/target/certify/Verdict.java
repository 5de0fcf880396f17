package dev.headrace.target.certify;

/**
 * What was found of one column on one engine.
 *
 * @param engine as the command line names it
 * @param mode {@code batch} or {@code stream}
 * @param note why it was refused, how many rows were late, where it differs; empty if there is nothing to say
 */
public record Verdict(String engine, String mode, Kind kind, String note) {

    /** What it comes to. */
    public enum Kind {
        /** The same bits in every row. */
        EQUAL,
        /** The same bits in every row, over the rows that were not late. */
        EQUAL_BUT_LATE,
        /** The engine does not run it, and says so before anything runs. */
        REFUSED,
        /** A row differs: a fault of an engine. */
        DIFFERENT
    }
}
