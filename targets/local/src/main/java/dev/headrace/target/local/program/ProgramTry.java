package dev.headrace.target.local.program;

import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.text.DurationText;
import dev.headrace.runtime.process.Family;
import dev.headrace.runtime.process.Mark;
import dev.headrace.target.Cancellation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One run of a program, from its start to its end or to the end that is made for it. */
final class ProgramTry {
    private static final long LOOK_MILLIS = 25;
    private static final Duration LAST_WORDS = Duration.ofSeconds(2);

    private final ProgramCommand command;
    private final TryFolder folder;
    private final OptionalLong timeoutMicros;
    private final Cancellation cancellation;
    private final ProgramLog log = new ProgramLog();

    /** @param folder what it may write to, and where it works */
    ProgramTry(ProgramCommand command, TryFolder folder, OptionalLong timeoutMicros, Cancellation cancellation) {
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
        if (Stream.concat(command.arguments().stream(), command.environment().values().stream())
                .anyMatch(a -> a.indexOf('\0') >= 0)) {
            return Optional.of("an argument or a variable holds the character U+0000, which no program can be given");
        }
        ProcessBuilder builder = new ProcessBuilder(command.arguments())
                .directory(folder.path().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(nothing().toFile()));
        if (command.container().isEmpty()) {
            // Nothing but what is declared. The engine of a container needs what its user set; the container sees none
            // of it.
            builder.environment().clear();
        }
        builder.environment().putAll(command.environment());
        builder.environment().put(Mark.VARIABLE, folder.mark().word());
        Running running = Running.begin(folder.running(), folder.mark(), command);
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            return Optional.of("`" + program + "` cannot be started: " + reason(e));
        }
        Family family = new Family(folder.mark());
        family.add(process.toHandle());
        Thread reader = new Thread(() -> log.readAll(process.getInputStream()), "headrace-step-log");
        reader.setDaemon(true);
        try {
            reader.start();
            running.add(process.toHandle());
            return watch(process, family, program);
        } finally {
            // Also what it left behind when it ended by itself.
            family.end();
            command.container().ifPresent(ContainerEngines::remove);
            join(reader, process);
        }
    }

    private static Path nothing() {
        return Path.of(System.getProperty("os.name", "").startsWith("Windows") ? "NUL" : "/dev/null");
    }

    private static String reason(IOException cause) {
        String message = String.valueOf(cause.getMessage());
        if (message.contains("error=7,")) {
            return "its arguments are longer than the system allows";
        }
        return message.contains("error=13,")
                ? "permission is denied; a program is a file that may be executed"
                : "it is not on the path, or is no program";
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
                        + DurationText.print(timeoutMicros.getAsLong())
                        + " and was ended, with all it had started");
            }
        }
    }

    private static void join(Thread reader, Process process) {
        boolean interrupted = Thread.interrupted();
        try {
            reader.join(LAST_WORDS.toMillis());
            if (reader.isAlive()) {
                process.getInputStream().close();
            }
        } catch (InterruptedException e) {
            interrupted = true;
        } catch (IOException e) {
            // It is closed then.
            return;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    ProgramLog log() {
        return log;
    }
}
