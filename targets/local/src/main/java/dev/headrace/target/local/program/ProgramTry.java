package dev.headrace.target.local.program;

import dev.headrace.diagnostics.RunFailure;
import dev.headrace.runtime.process.Family;
import dev.headrace.target.Cancellation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/** One run of a program, from its start to its end or to the end that is made for it. */
final class ProgramTry {
    /** In the folder of a try: who runs there, for a later run to end if this one is killed. */
    static final String RUNNING = "running";

    private static final long LOOK_MILLIS = 25;
    private static final Duration LAST_WORDS = Duration.ofSeconds(2);
    private static final Duration REMOVAL = Duration.ofSeconds(20);

    private final ProgramCommand command;
    private final Path folder;
    private final OptionalLong timeoutMicros;
    private final Cancellation cancellation;
    private final ProgramLog log = new ProgramLog();

    /** @param folder what it may write to, and where it works */
    ProgramTry(ProgramCommand command, Path folder, OptionalLong timeoutMicros, Cancellation cancellation) {
        this.command = command;
        this.folder = folder;
        this.timeoutMicros = timeoutMicros;
        this.cancellation = cancellation;
    }

    /**
     * Runs it.
     *
     * @return why it failed; empty if it ended with status 0
     * @throws RunFailure HR0708 if the run was cancelled meanwhile; nobody of it is left then
     */
    Optional<String> run() throws IOException {
        String program = command.arguments().get(0);
        ProcessBuilder builder = new ProcessBuilder(command.arguments())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(nothing().toFile()));
        builder.environment().clear();
        builder.environment().putAll(command.environment());
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            return Optional.of("`" + program + "` cannot be started: it is not on the path, or is no program");
        }
        Family family = new Family(process.toHandle());
        Thread reader = new Thread(() -> log.readAll(process.getInputStream()), "headrace-step-log");
        reader.setDaemon(true);
        reader.start();
        try {
            write(process);
            return watch(process, family, program);
        } finally {
            // Also what it left behind when it ended by itself.
            family.end();
            removeContainer();
            join(reader, process);
        }
    }

    private static Path nothing() throws IOException {
        return Path.of(System.getProperty("os.name", "").startsWith("Windows") ? "NUL" : "/dev/null");
    }

    private void write(Process process) throws IOException {
        String who = process.pid() + " " + Family.started(process.toHandle());
        Files.writeString(folder.resolveSibling(folder.getFileName() + "." + RUNNING), who, StandardCharsets.UTF_8);
    }

    private Optional<String> watch(Process process, Family family, String program) {
        long start = System.nanoTime();
        long most =
                timeoutMicros.isPresent() ? TimeUnit.MICROSECONDS.toNanos(timeoutMicros.getAsLong()) : Long.MAX_VALUE;
        while (true) {
            family.look();
            try {
                if (process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                    int status = process.exitValue();
                    return status == 0
                            ? Optional.empty()
                            : Optional.of("`" + program + "` ended with status " + status);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                cancellation.cancel();
            }
            cancellation.check();
            if (System.nanoTime() - start > most) {
                return Optional.of("`" + program + "` took longer than its timeout of "
                        + dev.headrace.ir.text.DurationText.print(timeoutMicros.getAsLong())
                        + " and was ended, with all it had started");
            }
        }
    }

    /** Whoever is told to end only asks the engine; the container goes on without them. */
    private void removeContainer() {
        command.container().ifPresent(c -> {
            try {
                Process removal = new ProcessBuilder(List.of(c.engine(), "rm", "--force", c.name()))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                if (!removal.waitFor(REMOVAL.toMillis(), TimeUnit.MILLISECONDS)) {
                    removal.destroyForcibly();
                }
            } catch (IOException e) {
                // Then there is no engine to hold it.
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static void join(Thread reader, Process process) {
        try {
            reader.join(LAST_WORDS.toMillis());
            if (reader.isAlive()) {
                process.getInputStream().close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            // It is closed then.
            return;
        }
    }

    ProgramLog log() {
        return log;
    }
}
