package dev.headrace.target.beam.log;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.beam.sdk.options.PipelineOptions;

/**
 * Tells a reader to read no more: a file that all workers see, once it is there. Who has heard it says that time is at its end,
 * and stays, so that what then leaves is written under checkpoints like all before it.
 *
 * <p>Flink's own drain will not do: under Beam it ends time before the last checkpoint, and steps with state drop the rows that
 * wait for that checkpoint, since their window has passed.
 */
final class Drain {
    static final Drain NEVER = new Drain(Optional.empty());

    private static final long EVERY_NANOS = 500_000_000;

    private final Optional<Path> file;
    private long lookedAt = System.nanoTime() - EVERY_NANOS;
    private boolean asked;

    private Drain(Optional<Path> file) {
        this.file = file;
    }

    /** As the options of the job say. */
    static Drain of(PipelineOptions options) {
        return new Drain(
                Optional.ofNullable(options.as(DrainOptions.class).getDrain()).map(Path::of));
    }

    /** Whether it was asked for; looks at most twice a second. */
    boolean isAsked() {
        long now = System.nanoTime();
        if (!asked && file.isPresent() && now - lookedAt >= EVERY_NANOS) {
            lookedAt = now;
            asked = Files.exists(file.get());
        }
        return asked;
    }
}
