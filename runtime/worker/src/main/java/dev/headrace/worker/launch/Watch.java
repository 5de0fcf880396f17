package dev.headrace.worker.launch;

import dev.headrace.runtime.process.Family;
import dev.headrace.runtime.process.Mark;
import dev.headrace.worker.FailureKind;
import dev.headrace.worker.event.Event;
import dev.headrace.worker.main.ExitCode;
import dev.headrace.worker.step.Limits;
import dev.headrace.worker.step.TrainStep;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One try of a step, from the start of its process to the end, or to the end that is made for it. */
final class Watch {

    private static final long LOOK_MILLIS = 25;
    private static final long LAST_WORDS_MILLIS = 5_000;
    private static final int BEATS_MISSED = 3;

    /** A JVM on a busy machine, natives unpacked for the first time. */
    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    private final ProcessBuilder builder;
    private final Mark mark;
    private final TrainStep step;
    private final Consumer<Event> listener;
    private final BooleanSupplier cancelled;
    private final long began = System.nanoTime();
    private volatile long heard = began;
    private volatile long advanced = began;
    private volatile boolean spoke;
    private volatile Event.@Nullable Done done;
    private volatile Event.@Nullable Failed failed;

    Watch(ProcessBuilder builder, Mark mark, TrainStep step, Consumer<Event> listener, BooleanSupplier cancelled) {
        this.builder = builder;
        this.mark = mark;
        this.step = step;
        this.listener = listener;
        this.cancelled = cancelled;
    }

    Ending run(int attempt) throws IOException, InterruptedException {
        Process process = builder.start();
        process.getOutputStream().close();
        Family family = new Family(mark);
        family.add(process.toHandle());
        Thread reader = new Thread(() -> listen(process.getInputStream()), "headrace-worker-events");
        reader.setDaemon(true);
        reader.start();
        Optional<Ending> forced;
        try {
            forced = watch(process, family, attempt);
        } finally {
            family.end();
        }
        // It has ended; here its status is taken, before which the system keeps its place.
        process.waitFor(LAST_WORDS_MILLIS, TimeUnit.MILLISECONDS);
        reader.join(LAST_WORDS_MILLIS);
        return forced.orElseGet(() -> ended(process.exitValue(), attempt));
    }

    private void listen(InputStream in) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Event.of(line).ifPresent(this::hear);
            }
        } catch (IOException e) {
            // The process is gone, which its status tells.
            return;
        }
    }

    private void hear(Event event) {
        heard = System.nanoTime();
        spoke = true;
        if (event.isAdvance()) {
            advanced = heard;
        }
        if (event instanceof Event.Done d) {
            done = d;
        } else if (event instanceof Event.Failed f) {
            failed = f;
        }
        listener.accept(event);
    }

    /** Waits for the end; what is returned overrules what the process says of itself. */
    private Optional<Ending> watch(Process process, Family family, int attempt) throws InterruptedException {
        Limits limits = step.limits();
        while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            family.look();
            if (cancelled.getAsBoolean()) {
                ask(process);
                return done == null ? Optional.of(new Ending.Cancelled()) : Optional.empty();
            }
            if (limits.timeout().isPresent()
                    && since(began).compareTo(limits.timeout().get()) > 0) {
                ask(process);
                return Optional.of(forced(
                        FailureKind.TIMEOUT,
                        "The training took longer than its limit of "
                                + show(limits.timeout().get())
                                + "; it goes on from its checkpoint if it is started again.",
                        attempt));
            }
            Duration silence = limits.heartbeat().multipliedBy(BEATS_MISSED);
            if (since(heard).compareTo(spoke ? silence : max(silence, LONGEST_START)) > 0) {
                process.destroyForcibly();
                return Optional.of(forced(
                        FailureKind.STALLED, "The worker gave no sign of life for " + show(silence) + ".", attempt));
            }
            if (limits.stall().isPresent()
                    && since(advanced).compareTo(limits.stall().get()) > 0) {
                process.destroyForcibly();
                return Optional.of(forced(
                        FailureKind.STALLED,
                        "The training made no progress for "
                                + show(limits.stall().get()) + ".",
                        attempt));
            }
        }
        return Optional.empty();
    }

    /** Asks it to save and end, and waits as long as it may take. */
    private void ask(Process process) throws InterruptedException {
        // Not by the process itself, which would close its output and lose its last words.
        process.toHandle().destroy();
        process.waitFor(step.limits().grace().toMillis(), TimeUnit.MILLISECONDS);
    }

    private Ending ended(int status, int attempt) {
        Event.@Nullable Done model = done;
        Event.@Nullable Failed why = failed;
        if (status == ExitCode.DONE && model != null) {
            return new Ending.Trained(Path.of(model.model()), model.sha256(), model.before());
        }
        if (status == ExitCode.STOPPED) {
            return new Ending.Cancelled();
        }
        if (why != null) {
            return new Ending.Failed(why.kind(), why.message(), why.retryable(), attempt);
        }
        return forced(
                FailureKind.DIED,
                status == 137 || status == 9
                        ? "The worker was killed, perhaps because the machine had no memory left."
                        : "The worker ended without a word, with status " + status + ".",
                attempt);
    }

    private static Ending forced(FailureKind kind, String sentence, int attempt) {
        return new Ending.Failed(kind, sentence, kind.retryable(), attempt);
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }

    private static Duration max(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    private static String show(Duration duration) {
        return duration.toMillis() % 1000 == 0 ? duration.toSeconds() + " s" : duration.toMillis() + " ms";
    }
}
