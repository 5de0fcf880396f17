package dev.headrace.target.beam.launch;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.target.Engine;
import dev.headrace.target.Mode;
import dev.headrace.target.RunReport;
import dev.headrace.target.RunRequest;
import dev.headrace.target.beam.protocol.JobRequest;
import dev.headrace.target.beam.protocol.RequestFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** An engine in a process of its own, which it shares with the other engines of its target. */
final class ProcessEngine implements Engine {

    private static final AtomicInteger REQUESTS = new AtomicInteger();

    private final SharedProcess process;
    private final Runner runner;
    private final Mode mode;

    ProcessEngine(SharedProcess process, Mode mode) {
        this.process = process;
        this.runner = process.runner();
        this.mode = mode;
    }

    @Override
    public RunReport run(RunRequest request) {
        synchronized (process) {
            return alone(request);
        }
    }

    private RunReport alone(RunRequest request) {
        request.cancellation().check();
        Path temp = request.resources().temp();
        Path folder = temp.resolve("request-" + ProcessHandle.current().pid() + "-" + REQUESTS.incrementAndGet());
        RunnerProcess running = process.running(temp.resolveSibling("logs").resolve(runner.target() + ".log"));
        Path log = process.log();
        try {
            RequestFolder.write(folder, new JobRequest(request, mode, runner.options(request, mode)));
            return new Conversation(running, request).run(folder);
        } catch (Lost lost) {
            throw new RunFailure(lost(lost, request, log), lost);
        } catch (RunFailure failure) {
            throw new RunFailure(located(failure.diagnostic(), request, log), failure);
        } catch (IOException e) {
            throw RunFailure.of(Code.HR0703, "the request to the " + runner.target() + " engine cannot be written");
        } finally {
            remove(folder);
        }
    }

    private Diagnostic lost(Lost lost, RunRequest request, Path log) {
        String what = lost.outOfMemory()
                ? " engine ran out of memory"
                : " engine ended before its work"
                        + lost.code.map(c -> " (exit code " + c + ")").orElse("");
        return Diagnostic.of(Code.HR0708, "the process of the " + runner.target() + what + "; no output was changed")
                .note(where(request, log))
                .help("give it more memory: HEADRACE_RUNNER_OPTS=-Xmx4g")
                .build();
    }

    /** A fault is rarely clear without the runner's own words. */
    private Diagnostic located(Diagnostic diagnostic, RunRequest request, Path log) {
        if (diagnostic.code() != Code.HR0999) {
            return diagnostic;
        }
        Diagnostic.Builder message = Diagnostic.of(diagnostic.code(), diagnostic.message());
        diagnostic.notes().forEach(message::note);
        message.note(where(request, log));
        diagnostic.help().ifPresent(message::help);
        return message.build();
    }

    private static String where(RunRequest request, Path log) {
        Path base = request.base().toAbsolutePath().normalize();
        Path absolute = log.toAbsolutePath().normalize();
        return absolute.startsWith(base)
                ? "the runner's own log is `" + base.relativize(absolute) + "` beside the pipeline"
                : "the runner's own log is `" + log.getFileName() + "`";
    }

    private static void remove(Path folder) {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // Left in the folder for temporary files, which the next run clears.
        }
    }

    /** The process is gone without a last word. */
    static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1L;
        /** How a JVM ends that was told to exit when memory is out. */
        private static final int OUT_OF_MEMORY = 3;

        private final transient Optional<Integer> code;

        Lost(Optional<Integer> code) {
            super("the runner's process is gone");
            this.code = code;
        }

        boolean outOfMemory() {
            return code.filter(c -> c == OUT_OF_MEMORY).isPresent();
        }
    }
}
