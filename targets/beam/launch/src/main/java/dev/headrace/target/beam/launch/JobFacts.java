package dev.headrace.target.beam.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is remembered of a job when it is submitted: one fact a line, its name, an equals sign, its value.
 *
 * @param master where the cluster is
 * @param isLive whether it runs on until somebody ends it, on a cluster that knows it without its driver
 * @param name what the cluster calls the job; no other has it
 * @param base the folder that relative paths start at, which the cluster sees too
 * @param beginning from when on a stream knows its rows
 * @param driver the id of the driver's process
 * @param started when that started, since ids come again
 */
record JobFacts(
        String target,
        String master,
        boolean isLive,
        String name,
        Path base,
        Optional<Beginning> beginning,
        long driver,
        String started) {

    static JobFacts of(Submission submission, String name, ProcessHandle driver) {
        return new JobFacts(
                submission.target(),
                submission.master(),
                submission.isLive(),
                name,
                submission.base().toAbsolutePath().normalize(),
                submission.beginning(),
                driver.pid(),
                started(driver));
    }

    void write(Path file) throws IOException {
        Files.write(
                file,
                List.of(
                        "target=" + target,
                        "master=" + master,
                        "live=" + isLive,
                        "name=" + name,
                        "base=" + base,
                        "beginning=" + beginning.map(Beginning::argument).orElse(""),
                        "driver=" + driver,
                        "started=" + started));
    }

    static JobFacts read(Path file) throws IOException {
        Map<String, String> facts = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            int at = line.indexOf('=');
            facts.put(line.substring(0, Math.max(0, at)), line.substring(at + 1));
        }
        try {
            return new JobFacts(
                    facts.getOrDefault("target", ""),
                    facts.getOrDefault("master", ""),
                    Boolean.parseBoolean(facts.getOrDefault("live", "")),
                    facts.getOrDefault("name", ""),
                    Path.of(facts.getOrDefault("base", "")),
                    Beginning.of(facts.getOrDefault("beginning", "")),
                    Long.parseLong(facts.getOrDefault("driver", "")),
                    facts.getOrDefault("started", ""));
        } catch (IllegalArgumentException e) {
            throw new IOException(file + " is not what was written", e);
        }
    }

    /** The driver, while it runs: a process id alone could by now be another's. */
    Optional<ProcessHandle> process() {
        return ProcessHandle.of(driver)
                .filter(ProcessHandle::isAlive)
                .filter(p -> started(p).equals(started));
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }
}
