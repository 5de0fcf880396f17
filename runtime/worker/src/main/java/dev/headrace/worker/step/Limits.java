package dev.headrace.worker.step;

import java.time.Duration;
import java.util.Optional;

/**
 * How long things may take.
 *
 * @param heartbeat how often a worker shows that it lives
 * @param grace how long it may take to save and end when it is asked to
 * @param timeout for one try
 * @param stall how long it may live without progress, a metric or a checkpoint
 */
public record Limits(Duration heartbeat, Duration grace, Optional<Duration> timeout, Optional<Duration> stall) {

    public static final Limits USUAL =
            new Limits(Duration.ofSeconds(10), Duration.ofSeconds(30), Optional.empty(), Optional.empty());
}
