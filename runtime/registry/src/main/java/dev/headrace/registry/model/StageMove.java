package dev.headrace.registry.model;

import java.time.Instant;
import java.util.Locale;

/**
 * That a stage was moved to a version.
 *
 * @param stage {@code production}
 * @param version where it points to since then
 * @param at when
 */
public record StageMove(Kind kind, String stage, int version, Instant at) {

    /** Why it was moved. */
    public enum Kind {
        /** To another version. */
        PROMOTE,
        /** Back to the one before. */
        ROLLBACK;

        /** As records write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
