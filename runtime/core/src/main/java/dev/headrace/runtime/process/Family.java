package dev.headrace.runtime.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A process and all that came of it. A child whose parent is gone is nobody's any more, so the family is looked at while it lives, and
 * those who got away are known by its mark.
 */
public final class Family {
    private static final int GENTLE_ROUNDS = 20;
    private static final int FORCED_ROUNDS = 50;
    private static final long ROUND_MILLIS = 100;

    private final Optional<Mark> mark;
    private final Set<ProcessHandle> known = new LinkedHashSet<>();

    /** That of a process which has no mark. */
    public Family(ProcessHandle first) {
        this.mark = Optional.empty();
        known.add(first);
    }

    /** That of whoever has a mark, and nobody else so far. */
    public Family(Mark mark) {
        this.mark = Optional.of(mark);
    }

    /** Takes a process in. */
    public void add(ProcessHandle process) {
        known.add(process);
    }

    /** Takes a process of an earlier run in, if it still lives and is the same. */
    public void add(long pid, long startedMillis) {
        ProcessHandle.of(pid).filter(p -> started(p) == startedMillis).ifPresent(known::add);
    }

    /** When a process started, in milliseconds since 1970; 0 if the system does not say. */
    public static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /** Takes note of who has come and gone since. */
    public void look() {
        known.removeIf(p -> !p.isAlive());
        Set<ProcessHandle> seen = new LinkedHashSet<>();
        for (ProcessHandle each : List.copyOf(known)) {
            if (!seen.contains(each)) {
                each.descendants().forEach(seen::add);
            }
        }
        known.addAll(seen);
    }

    /** The same, with those who have the mark and no parent of the family. */
    private void search() {
        look();
        mark.ifPresent(m -> known.addAll(m.holders()));
        look();
    }

    /** Ends everybody: asks first, and after a moment does not. Comes back after some seconds at the latest. */
    public void end() {
        boolean interrupted = Thread.interrupted();
        search();
        alive().forEach(ProcessHandle::destroy);
        // Whoever wants this thread gone wants them gone as well.
        interrupted = interrupted || rounds(GENTLE_ROUNDS, false);
        interrupted |= rounds(FORCED_ROUNDS, true);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** True if the thread was interrupted. */
    private boolean rounds(int most, boolean forced) {
        boolean interrupted = false;
        for (int i = 0; i < most; i++) {
            search();
            List<ProcessHandle> left = alive().toList();
            if (left.isEmpty()) {
                return interrupted;
            }
            if (forced) {
                left.forEach(ProcessHandle::destroyForcibly);
            }
            try {
                Thread.sleep(ROUND_MILLIS);
            } catch (InterruptedException e) {
                interrupted = true;
                if (!forced) {
                    return true;
                }
            }
        }
        return interrupted;
    }

    /** Those that live, the youngest first. */
    private Stream<ProcessHandle> alive() {
        List<ProcessHandle> all = List.copyOf(known);
        return Stream.iterate(all.size() - 1, i -> i >= 0, i -> i - 1)
                .map(all::get)
                .filter(Family::lives);
    }

    /** One that has ended and that nobody has asked for its status is told as alive by the system. */
    private static boolean lives(ProcessHandle process) {
        if (!process.isAlive()) {
            return false;
        }
        try {
            String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"), StandardCharsets.ISO_8859_1);
            int name = stat.lastIndexOf(')');
            return name < 0 || name + 2 >= stat.length() || "ZX".indexOf(stat.charAt(name + 2)) < 0;
        } catch (IOException e) {
            // No such file: another system, or it has gone just now.
            return process.isAlive();
        }
    }
}
