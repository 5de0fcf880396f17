package dev.headrace.formats.file;

import dev.headrace.ir.text.InstantText;
import java.util.Optional;

/** How a file writes instants. */
public enum TimeForm {
    /** As text. */
    ISO("iso", 0),
    EPOCH_S("epoch_s", InstantText.MICROS_PER_SECOND),
    EPOCH_MS("epoch_ms", InstantText.MICROS_PER_MILLI),
    EPOCH_US("epoch_us", 1);

    private final String label;
    private final long micros;

    TimeForm(String label, long micros) {
        this.label = label;
        this.micros = micros;
    }

    static Optional<TimeForm> named(String label) {
        for (TimeForm form : values()) {
            if (form.label.equals(label)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    /** The instant that a count of units since 1970 means. */
    public long instant(long count) {
        return switch (this) {
            case EPOCH_S -> InstantText.ofEpochSeconds(count);
            case EPOCH_MS -> InstantText.ofEpochMillis(count);
            case EPOCH_US -> count;
            case ISO -> throw new IllegalStateException("a text is not a count");
        };
    }

    /** The count of units that an instant is; what is finer cannot be written. */
    public long count(long instant) {
        if (instant % micros != 0) {
            throw Failures.output(
                    "a time is finer than " + label + " can write", "write times as text: leave `time` out");
        }
        return instant / micros;
    }
}
