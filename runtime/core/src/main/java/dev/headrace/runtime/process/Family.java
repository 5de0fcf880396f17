package dev.headrace.runtime.process;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A process and all that came of it. A child whose parent is gone is nobody's any more, so the family is looked at while it
 * lives.
 */
public final class Family {
    private static final int GENTLE_ROUNDS = 20;
    private static final int FORCED_ROUNDS = 50;
    private static final long ROUND_MILLIS = 100;

    private final ProcessHandle first;
    private final Set<ProcessHandle> known = new LinkedHashSet<>();

    public Family(ProcessHandle first) {
        this.first = first;
        known.add(first);
    }

    /** That of a process of an earlier run, if it still lives and is the same. */
    public static Optional<Family> of(long pid, long startedMillis) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(p -> started(p) == startedMillis)
                .map(Family::new);
    }

    /** When a process started, in milliseconds since 1970; 0 if the system does not say. */
    public static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /** Takes note of who has come since. */
    public void look() {
        for (ProcessHandle each : List.copyOf(known)) {
            if (each.isAlive()) {
                each.descendants().forEach(known::add);
            }
        }
    }

    /** Ends everybody: asks first, and after a moment does not. Comes back after some seconds at the latest. */
    public void end() {
        look();
        alive().forEach(ProcessHandle::destroy);
        rounds(GENTLE_ROUNDS, false);
        rounds(FORCED_ROUNDS, true);
    }

    private void rounds(int most, boolean forced) {
        for (int i = 0; i < most; i++) {
            look();
            List<ProcessHandle> left = alive().toList();
            if (left.isEmpty()) {
                return;
            }
            if (forced) {
                left.forEach(ProcessHandle::destroyForcibly);
            }
            if (!pause(Duration.ofMillis(ROUND_MILLIS))) {
                // Whoever wants this thread gone wants them gone as well.
                left.forEach(ProcessHandle::destroyForcibly);
                return;
            }
        }
    }

    /** Those that live, the youngest first. */
    private Stream<ProcessHandle> alive() {
        List<ProcessHandle> all = List.copyOf(known);
        return Stream.iterate(all.size() - 1, i -> i >= 0, i -> i - 1)
                .map(all::get)
                .filter(ProcessHandle::isAlive);
    }

    /** Whether anybody lives. */
    public boolean isAlive() {
        look();
        return alive().findAny().isPresent();
    }

    /** False if the thread was interrupted. */
    public static boolean pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public long pid() {
        return first.pid();
    }
}
