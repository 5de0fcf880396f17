package dev.headrace.target.beam.launch;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The process that all engines of one target share. It starts with the first run and serves all that follow, in batch and as
 * streams, one after the other: a runner takes seconds to start, and most cannot run twice at once in a JVM.
 */
final class SharedProcess {

    private final Runner runner;
    private @Nullable RunnerProcess process;
    private Path log = Path.of("");

    SharedProcess(Runner runner) {
        this.runner = runner;
    }

    Runner runner() {
        return runner;
    }

    /**
     * The process, started if it does not run. Whoever talks to it holds this object's monitor until the last word.
     *
     * @param ownLog where a process that starts now writes its log
     */
    synchronized RunnerProcess running(Path ownLog) {
        RunnerProcess running = process;
        if (running == null || !running.isAlive()) {
            running = RunnerProcess.start(runner, TargetHome.of(runner.target()), ownLog);
            process = running;
            log = ownLog;
        }
        return running;
    }

    /** Where the process that was started last writes its log. */
    synchronized Path log() {
        return log;
    }
}
