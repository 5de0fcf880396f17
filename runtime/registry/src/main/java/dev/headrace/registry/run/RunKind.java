package dev.headrace.registry.run;

import java.util.Locale;
import java.util.Optional;

/** What a record tells of. */
public enum RunKind {
    /** A whole run of a pipeline. */
    RUN,
    /** The training of a model. */
    TRAIN,
    /** One try of a search, within a training. */
    TRIAL,
    /** The judging of a model. */
    GATE;

    /** As records and commands write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that is written so. */
    public static Optional<RunKind> named(String word) {
        for (RunKind kind : values()) {
            if (kind.word().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
