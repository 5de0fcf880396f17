package dev.headrace.worker.launch;

import dev.headrace.worker.judge.JudgeForm;
import dev.headrace.worker.judge.JudgeStep;
import dev.headrace.worker.judge.Measures;
import dev.headrace.worker.judge.MeasuresForm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Measures a model in a process of its own, on the class path of its trainer. */
public final class Judging {

    private static final long LOOK_MILLIS = 50;
    private static final int THREADS = 2;

    private Judging() {}

    /**
     * How it ended: with measures, or with a sentence that says why not; with neither if it was cancelled.
     */
    public record Result(Optional<Measures> measures, Optional<String> why) {}

    /**
     * Measures, and comes back when the process has ended.
     *
     * @param folder for the step's file and what the process printed
     * @param cache where trainers unpack native libraries
     * @param cancelled asked again and again whether to end
     */
    public static Result run(JudgeStep step, Path folder, List<Path> classPath, Path cache, BooleanSupplier cancelled)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Files.deleteIfExists(step.out());
        Path file = folder.resolve("judge-step.json");
        Path log = folder.resolve("judge.log");
        Files.write(file, JudgeForm.bytes(step));
        ProcessBuilder builder = new ProcessBuilder(WorkerCommand.judging(classPath, file))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().clear();
        builder.environment().putAll(WorkerCommand.environment(THREADS, System.getenv(), cache, ""));
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                if (cancelled.getAsBoolean()) {
                    return new Result(Optional.empty(), Optional.empty());
                }
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            process.waitFor();
        }
        if (process.exitValue() == 0 && Files.isRegularFile(step.out())) {
            return new Result(Optional.of(MeasuresForm.read(Files.readAllBytes(step.out()))), Optional.empty());
        }
        List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                .lines()
                .filter(l -> !l.isBlank())
                .toList();
        String last =
                lines.isEmpty() ? "its process ended with status " + process.exitValue() : lines.get(lines.size() - 1);
        return new Result(Optional.empty(), Optional.of(last));
    }
}
