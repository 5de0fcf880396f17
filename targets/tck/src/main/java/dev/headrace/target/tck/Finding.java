package dev.headrace.target.tck;

/**
 * What an engine did otherwise.
 *
 * @param said in words, with the rows
 */
public record Finding(Kind kind, String said) {

    /** What about. A difference is made smaller only as long as it stays of its kind. */
    public enum Kind {
        /** An exception that no engine may end with. */
        BROKEN,
        /** A run that fails and should not, or the other way round. */
        FAILURE,
        /** The outputs or their columns. */
        OUTPUTS,
        ROWS,
        /** What the report says of bad rows. */
        COUNTS
    }
}
