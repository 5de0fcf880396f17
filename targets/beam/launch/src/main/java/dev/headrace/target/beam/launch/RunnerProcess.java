package dev.headrace.target.beam.launch;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.RunFailure;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A runner's JVM. It listens on its standard input, answers in lines on its standard output, and logs to a file. It ends
 * when its input does, so it never outlives this process.
 */
final class RunnerProcess {

    private final Process process;
    private final Writer input;
    private final BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>();

    private RunnerProcess(Process process) {
        this.process = process;
        this.input = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        Thread reader = new Thread(this::read, "headrace-runner-output");
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * Starts the runner's JVM on the JDK that runs here.
     *
     * @throws RunFailure HR0708 if it cannot be started
     */
    static RunnerProcess start(Runner runner, TargetHome home, Path log) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JvmFlags.of(home));
        command.addAll(runner.alone());
        command.add("-cp");
        String path = home.classPath().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        String steps = System.getProperty("headrace.jars", "");
        command.add(steps.isEmpty() ? path : path + File.pathSeparator + steps);
        command.add("dev.headrace.target.beam.job.Main");
        command.add("serve");
        try {
            Path folder = log.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            return new RunnerProcess(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.to(log.toFile()))
                    .start());
        } catch (IOException e) {
            throw RunFailure.of(Code.HR0708, "the process of the " + runner.target() + " engine cannot be started");
        }
    }

    private void read() {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(Optional.of(line));
            }
        } catch (IOException e) {
            // The process is gone, which the end of its lines tells.
        }
        lines.add(Optional.empty());
    }

    /** Says one line; nothing happens if the process is gone, which {@link #next} tells. */
    void say(String line) {
        try {
            input.write(line + "\n");
            input.flush();
        } catch (IOException e) {
            lines.add(Optional.empty());
        }
    }

    /** What it said next. */
    interface Heard {
        void line(String line);

        /** It is gone. */
        void end();
    }

    /** Waits a moment for the next line; hears nothing if there was none. */
    void next(long millis, Heard heard) throws InterruptedException {
        Optional<String> line = lines.poll(millis, TimeUnit.MILLISECONDS);
        if (line != null) {
            line.ifPresentOrElse(heard::line, heard::end);
        }
    }

    /** How it ended, if it did within the time. */
    Optional<Integer> exitCode(long millis) throws InterruptedException {
        return process.waitFor(millis, TimeUnit.MILLISECONDS) ? Optional.of(process.exitValue()) : Optional.empty();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it and everything it started, at once. */
    void kill() {
        List<ProcessHandle> family = process.descendants().toList();
        process.destroyForcibly();
        family.forEach(ProcessHandle::destroyForcibly);
        try {
            input.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
