package dev.headrace.cli;

import dev.headrace.ir.plan.Stage;
import dev.headrace.target.Progress;
import dev.headrace.target.ProgressListener;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Shows how far a run is: on a terminal a few lines that are written over several times a second, elsewhere a plain line
 * every few seconds. A run that ends at once shows nothing.
 */
final class Progresses implements ProgressListener, AutoCloseable {

    private static final int LIVE_MILLIS = 200;
    private static final int PLAIN_MILLIS = 5_000;

    private record Part(String stage, Progress.Kind kind, long rows, long since) {}

    private final Console console;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final ScheduledExecutorService timer;
    private int drawn;
    private boolean closed;

    Progresses(Console console) {
        this.console = console;
        this.timer = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "headrace-progress");
            thread.setDaemon(true);
            return thread;
        });
        int every = console.live() ? LIVE_MILLIS : PLAIN_MILLIS;
        timer.scheduleAtFixedRate(this::draw, every, every, TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void onProgress(Progress progress) {
        if (progress.kind() == Progress.Kind.READING || progress.kind() == Progress.Kind.WRITING) {
            parts.merge(
                    progress.part(),
                    new Part(progress.stage(), progress.kind(), progress.rows(), System.nanoTime()),
                    (old, now) -> new Part(now.stage(), now.kind(), now.rows(), old.since()));
        } else if (progress.kind() == Progress.Kind.STAGE_DONE) {
            parts.values().removeIf(p -> p.stage().equals(progress.stage()));
        } else if (progress.kind() == Progress.Kind.STAGE_STARTED
                && doing(progress.stage()).isPresent()) {
            parts.put(progress.stage(), new Part(progress.stage(), progress.kind(), 0, System.nanoTime()));
        }
    }

    private synchronized void draw() {
        if (closed || parts.isEmpty()) {
            return;
        }
        erase();
        parts.forEach((name, part) -> console.err().println(line(name, part)));
        console.err().flush();
        drawn = console.live() ? parts.size() : 0;
    }

    /** What a stage does that reads and writes no rows itself. */
    private static Optional<String> doing(String stage) {
        if (stage.startsWith(Stage.Train.PREFIX)) {
            return Optional.of("training " + stage.substring(Stage.Train.PREFIX.length()));
        }
        return stage.startsWith(Stage.Judge.PREFIX)
                ? Optional.of("judging at " + stage.substring(Stage.Judge.PREFIX.length()))
                : Optional.empty();
    }

    private static String line(String name, Part part) {
        double seconds = Math.max(1e-3, (System.nanoTime() - part.since()) / 1e9);
        if (part.kind() == Progress.Kind.STAGE_STARTED) {
            return "  " + doing(part.stage()).orElse("") + ", " + Counted.number((long) seconds) + " s";
        }
        String doing = part.kind() == Progress.Kind.READING ? "reading " : "writing ";
        return "  " + doing + name + ": " + Counted.of(part.rows(), "row") + ", "
                + Counted.number((long) (part.rows() / seconds)) + " a second";
    }

    private void erase() {
        if (drawn > 0) {
            console.err().print("\u001b[" + drawn + "A\u001b[J");
            drawn = 0;
        }
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            timer.shutdownNow();
            erase();
            console.err().flush();
        }
    }
}
