package dev.headrace.registry.run;

import java.util.Locale;
import java.util.Optional;

/** How a run stands. */
public enum RunStatus {
    /** Its process is at work. */
    RUNNING,
    /** It ended as it should. */
    DONE,
    /** It ended with a message. */
    FAILED,
    /** It was told to end. */
    CANCELLED,
    /** Its process is gone, and said nothing. Never written down: it is what a record without an end means. */
    KILLED;

    /** As records and commands write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status of an ended run that is written so. */
    static Optional<RunStatus> ended(String word) {
        return switch (word) {
            case "done" -> Optional.of(DONE);
            case "failed" -> Optional.of(FAILED);
            case "cancelled" -> Optional.of(CANCELLED);
            default -> Optional.empty();
        };
    }
}
