package dev.headrace.target.beam.clusters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A JVM of a cluster, from start to end; its output goes to a file. */
final class Daemon implements AutoCloseable {

    private static final int TICKS = 600;
    private static final int TICK_MILLIS = 100;
    private static final int MOST_SAID = 4_000;

    private final Process process;
    private final Path log;

    private Daemon(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static Daemon start(
            Path log, Map<String, String> environment, List<String> options, List<Path> classPath, String... main)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Java.command(options, classPath, main))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return new Daemon(builder.start(), log);
    }

    /** Waits until its log holds the text, a minute at most. */
    Daemon says(String text) throws IOException, InterruptedException {
        for (int tick = 0; tick < TICKS; tick++) {
            if (Files.readString(log).contains(text)) {
                return this;
            }
            if (!process.isAlive()) {
                break;
            }
            Thread.sleep(TICK_MILLIS);
        }
        throw new IllegalStateException("`" + text + "` was not said:\n" + said());
    }

    /** Waits for its end, and gives its exit code. */
    int ends(long seconds) throws InterruptedException {
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            close();
            throw new IllegalStateException("still running after " + seconds + " s, see " + log);
        }
        return process.exitValue();
    }

    /** The end of what it said. */
    String said() throws IOException {
        String all = Files.readString(log);
        return all.substring(Math.max(0, all.length() - MOST_SAID));
    }

    /** As {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        List<ProcessHandle> family = new ArrayList<>(process.descendants().toList());
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        family.forEach(ProcessHandle::destroyForcibly);
    }
}
