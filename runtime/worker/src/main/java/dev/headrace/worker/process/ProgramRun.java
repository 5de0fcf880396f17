package dev.headrace.worker.process;

import dev.headrace.runtime.process.Family;
import dev.headrace.worker.FailureKind;
import dev.headrace.worker.Stopped;
import dev.headrace.worker.Training;
import dev.headrace.worker.WorkerFailure;
import dev.headrace.worker.event.Event;
import dev.headrace.worker.main.ExitCode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One run of a training program: its events are passed on, a request to end too, and nobody of it stays behind. */
final class ProgramRun {

    private static final long LOOK_MILLIS = 50;
    private static final long LAST_WORDS_MILLIS = 2_000;

    private final List<String> command;
    private final Training training;
    private volatile Event.@Nullable Failed said;

    ProgramRun(List<String> command, Training training) {
        this.command = command;
        this.training = training;
    }

    void run() throws WorkerFailure, Stopped, IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectInput(ProcessBuilder.Redirect.from(nothing()));
        Map<String, String> environment = builder.environment();
        environment.put("HEADRACE_TRAIN_STEP", training.stepFile().toString());
        environment.put("HEADRACE_MODEL", training.modelFolder().toString());
        environment.put("HEADRACE_CHECKPOINTS", training.checkpointFolder().toString());
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new WorkerFailure(
                    FailureKind.PROGRAM,
                    false,
                    "`" + command.get(0) + "` cannot be started: it is not on the path, or is no program.");
        }
        Family family = new Family(process.toHandle());
        Thread reader = new Thread(() -> relay(process.getInputStream()), "headrace-program-events");
        reader.setDaemon(true);
        reader.start();
        boolean asked;
        try {
            asked = watch(process, family);
        } finally {
            family.end();
        }
        reader.join(LAST_WORDS_MILLIS);
        judge(process.exitValue(), asked);
    }

    static File nothing() {
        return new File(System.getProperty("os.name", "").startsWith("Windows") ? "NUL" : "/dev/null");
    }

    /** Waits until it ends; true if it was asked to. */
    private boolean watch(Process process, Family family) throws InterruptedException {
        boolean asked = false;
        long most = 0;
        while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            family.look();
            if (!asked && training.stopRequested()) {
                asked = true;
                most = System.nanoTime() + training.step().limits().grace().toNanos();
                // Not by the process itself, which would close its output and lose its last words.
                process.toHandle().destroy();
            } else if (asked && System.nanoTime() - most > 0) {
                process.toHandle().destroyForcibly();
            }
        }
        return asked;
    }

    private void relay(InputStream in) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Event.of(line).ifPresent(this::pass);
            }
        } catch (IOException e) {
            // The program is gone, which its status tells.
            return;
        }
    }

    /** What a program may say; what the worker says itself is not taken from it. */
    private void pass(Event event) {
        if (event instanceof Event.Progress progress) {
            training.progress(progress.done(), progress.total());
        } else if (event instanceof Event.Metric metric) {
            training.metric(metric.name(), metric.step(), metric.value());
        } else if (event instanceof Event.Result result) {
            training.result(result.name(), result.value());
        } else if (event instanceof Event.Saved saved) {
            training.saved(saved.epoch(), saved.sha256());
        } else if (event instanceof Event.Failed failed) {
            said = failed;
        }
    }

    private void judge(int status, boolean asked) throws WorkerFailure, Stopped, IOException {
        Event.@Nullable Failed why = said;
        if (status == ExitCode.STOPPED || (asked && status != ExitCode.DONE)) {
            throw new Stopped();
        }
        if (status == ExitCode.UNUSABLE) {
            throw new WorkerFailure(
                    why == null ? FailureKind.PROGRAM : why.kind(),
                    false,
                    why == null
                            ? "`" + command.get(0) + "` cannot use the step, and does not say why."
                            : why.message());
        }
        if (status != ExitCode.DONE) {
            boolean again = why == null || why.retryable();
            throw new WorkerFailure(
                    why == null ? FailureKind.PROGRAM : why.kind(),
                    again,
                    why == null ? "`" + command.get(0) + "` ended with status " + status + "." : why.message());
        }
        if (isEmpty(training.modelFolder())) {
            throw new WorkerFailure(
                    FailureKind.PROGRAM, false, "`" + command.get(0) + "` ended well and left no file of a model.");
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.findAny().isEmpty();
        }
    }
}
