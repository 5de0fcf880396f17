package dev.headrace.target;

/**
 * How far a part of a run is.
 *
 * @param stage the stage's id
 * @param kind what happened
 * @param part what is being done: a source's name while it is read, an output's name while it is written
 * @param rows rows done so far in that part
 */
public record Progress(String stage, Kind kind, String part, long rows) {

    /** What happened. */
    public enum Kind {
        /** The stage began. */
        STAGE_STARTED,
        /** The stage's result was there already. */
        STAGE_SKIPPED,
        /** Rows of a source were read. */
        READING,
        /** Rows of an output were written. */
        WRITING,
        /** The stage is done, with all its outputs. */
        STAGE_DONE
    }
}
