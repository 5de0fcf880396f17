package dev.headrace.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The command {@code ./headrace} of this checkout, as a user runs it, watched from outside. */
final class Launcher {

    private static final Path COMMAND = Path.of("headrace").toAbsolutePath();

    private Launcher() {}

    /** Builds the command if sources are newer, and lets it make its class-data archives: none of that is measured. */
    static void prepare() throws IOException, InterruptedException {
        for (String kind : List.of("explain", "doctor")) {
            List<String> words = kind.equals("doctor") ? List.of(kind) : List.of(kind, "HR0001");
            start(words, Path.of("."), "", false, ProcessBuilder.Redirect.DISCARD)
                    .waitFor();
        }
    }

    /**
     * Runs a command.
     *
     * @param options of the JVM, {@code -Xmx2g}
     * @return {@code wall} and {@code cpu} seconds of the whole process, {@code peak_mib} of its memory; nothing if it failed
     */
    static Map<String, Double> run(List<String> arguments, Path folder, String options)
            throws IOException, InterruptedException {
        Path said = Files.createTempFile("headrace-bench", ".txt");
        try {
            return run(arguments, folder, options, said);
        } finally {
            Files.delete(said);
        }
    }

    private static Map<String, Double> run(List<String> arguments, Path folder, String options, Path said)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = start(arguments, folder, options, true, ProcessBuilder.Redirect.to(said.toFile()));
        return watch("headrace " + String.join(" ", arguments), process, start, said);
    }

    /** Runs a command; as {@link #run}. */
    static Map<String, Double> watch(List<String> command, Path folder) throws IOException, InterruptedException {
        Path said = Files.createTempFile("headrace-bench", ".txt");
        try {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            return watch(command.get(command.size() - 1), process, start, said);
        } finally {
            Files.delete(said);
        }
    }

    /**
     * As {@link #run}, for a command that leaves its work to a process of its own: processor time and memory of all its
     * processes together, each looked at every 50 ms.
     */
    static Map<String, Double> runTree(List<String> arguments, Path folder, String runnerOptions)
            throws IOException, InterruptedException {
        Path said = Files.createTempFile("headrace-bench", ".txt");
        try {
            long start = System.nanoTime();
            List<String> command = new ArrayList<>(List.of(COMMAND.toString()));
            command.addAll(arguments);
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile());
            builder.environment().put("HEADRACE_RUNNER_OPTS", runnerOptions);
            builder.environment().put("HEADRACE_BUILD", "never");
            Process process = builder.start();
            Map<Long, Double> cpu = new LinkedHashMap<>();
            Map<Long, Long> peak = new LinkedHashMap<>();
            while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
                Stream.concat(Stream.of(process.toHandle()), process.descendants())
                        .forEach(p -> {
                            cpu.merge(p.pid(), cpu(p), Math::max);
                            peak.merge(p.pid(), peakMib(p.pid()), Math::max);
                        });
            }
            double wall = (System.nanoTime() - start) / 1e9;
            double seconds =
                    cpu.values().stream().mapToDouble(Double::doubleValue).sum();
            long mib = peak.values().stream().mapToLong(Long::longValue).sum();
            return figures("headrace " + String.join(" ", arguments), process, wall, seconds, mib, said);
        } finally {
            Files.delete(said);
        }
    }

    private static double cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
    }

    /** The folder of an engine that runs in a process of its own; fetched, if it is not there yet. */
    static Path fetched(String target) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(COMMAND.toString(), "--fetch-target", target)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("no " + target);
        }
        return Path.of(said.strip());
    }

    private static Map<String, Double> watch(String command, Process process, long start, Path said)
            throws IOException, InterruptedException {
        double cpu = 0;
        long peak = 0;
        while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
            cpu = Math.max(cpu, cpu(process.toHandle()));
            peak = Math.max(peak, peakMib(process.pid()));
        }
        return figures(command, process, (System.nanoTime() - start) / 1e9, cpu, peak, said);
    }

    private static Map<String, Double> figures(
            String command, Process process, double wall, double cpu, long peak, Path said) throws IOException {
        if (process.exitValue() != 0) {
            System.err.println(command + " ended with " + process.exitValue() + ":\n" + Files.readString(said));
            return Map.of();
        }
        Map<String, Double> result = new LinkedHashMap<>();
        result.put("wall", wall);
        result.put("cpu", cpu);
        result.put("peak_mib", (double) peak);
        return result;
    }

    private static Process start(
            List<String> arguments, Path folder, String options, boolean built, ProcessBuilder.Redirect said)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(COMMAND.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said);
        builder.environment().put("HEADRACE_JAVA_OPTS", options);
        if (built) {
            builder.environment().put("HEADRACE_BUILD", "never");
        }
        return builder.start();
    }

    private static long peakMib(long pid) {
        try {
            return Contestant.peakMib(Path.of("/proc/" + pid + "/status"));
        } catch (IOException e) {
            // It has just ended.
            return 0;
        }
    }

    /** Whether files are there to be measured with. */
    static void require(Path file) {
        if (!Files.exists(file)) {
            throw new IllegalStateException("the run wrote no " + file.getFileName());
        }
    }
}
