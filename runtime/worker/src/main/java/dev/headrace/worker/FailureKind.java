package dev.headrace.worker;

import java.util.Locale;

/** Why a training failed, and whether trying again may help. */
public enum FailureKind {
    /** The step says something that cannot be done. */
    STEP(false),
    /** The rows cannot be used. */
    DATA(false),
    /** It needs more memory than it was given. */
    MEMORY(false),
    /** The numbers ran away: a loss that is no number. */
    NUMBERS(false),
    /** A library of the trainer cannot be loaded here. */
    NATIVE(false),
    /** What a program said of itself, or a model that it did not leave. */
    PROGRAM(true),
    /** Something could not be written. */
    DISK(true),
    /** Another worker holds the folder. */
    LOCKED(true),
    /** No sign of life, or of progress, for too long. */
    STALLED(true),
    /** It took longer than its limit. */
    TIMEOUT(false),
    /** It ended without a word. */
    DIED(true),
    /** What nobody thought of. */
    UNEXPECTED(true);

    private final boolean retryable;

    FailureKind(boolean retryable) {
        this.retryable = retryable;
    }

    public boolean retryable() {
        return retryable;
    }

    /** As events write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a word of an event means; what is not known is {@link #UNEXPECTED}. */
    public static FailureKind named(String word) {
        for (FailureKind kind : values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        return UNEXPECTED;
    }
}
