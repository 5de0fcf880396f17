package dev.headrace.target.beam.log;

import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells readers to read no more: a file that all workers see, once it is there. Who has heard it says that time is at its end,
 * and stays, so that what then leaves is written under checkpoints like all before it.
 *
 * <p>Flink's own drain will not do: under Beam it ends time before the last checkpoint, and steps with state drop the rows that
 * wait for that checkpoint, since their window has passed.
 */
final class Drain implements Serializable {
    private static final long serialVersionUID = 1;
    private static final long EVERY_NANOS = 500_000_000;

    private final String file;
    private transient long lookedAt;
    private transient boolean looked;
    private transient boolean asked;

    Drain(Path file) {
        this.file = file.toString();
    }

    /** Whether it was asked for; looks at most twice a second. */
    boolean isAsked() {
        long now = System.nanoTime();
        if (!asked && (!looked || now - lookedAt >= EVERY_NANOS)) {
            looked = true;
            lookedAt = now;
            asked = Files.exists(Path.of(file));
        }
        return asked;
    }
}
