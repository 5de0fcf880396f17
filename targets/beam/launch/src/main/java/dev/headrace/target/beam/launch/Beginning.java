package dev.headrace.target.beam.launch;

import java.util.Arrays;
import java.util.Optional;

/**
 * From when on a stream knows its rows.
 *
 * @param instant as text
 */
public record Beginning(Kind kind, String instant) {

    /** Who says so. */
    public enum Kind {
        /** Rows before it come from files, the others from the streams. */
        FROM("--from="),
        /** The streams hold all rows from it on. */
        START("--start="),
        /** Nobody; it is when the job was submitted. */
        SUBMITTED("--submitted=");

        private final String argument;

        Kind(String argument) {
            this.argument = argument;
        }
    }

    /** As an argument of the job's program. */
    String argument() {
        return kind.argument + instant;
    }

    /** What {@link #argument} gave. */
    static Optional<Beginning> of(String argument) {
        return Arrays.stream(Kind.values())
                .filter(k -> argument.startsWith(k.argument))
                .findFirst()
                .map(k -> new Beginning(k, argument.substring(k.argument.length())));
    }
}
