package dev.headrace.worker.step;

import java.util.Locale;
import java.util.Optional;

/** What a model says of a row. */
public enum Task {
    BINARY,
    MULTICLASS,
    REGRESSION;

    /** As steps write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Task> named(String word) {
        for (Task task : values()) {
            if (task.word().equals(word)) {
                return Optional.of(task);
            }
        }
        return Optional.empty();
    }
}
