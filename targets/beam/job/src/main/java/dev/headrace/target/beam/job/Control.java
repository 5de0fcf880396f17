package dev.headrace.target.beam.job;

import dev.headrace.target.Cancellation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks for a file that tells a running job to end: how a job is reached whose command line is long gone. */
final class Control {

    private static final int EVERY_MILLIS = 200;

    private Control() {}

    /** Looks as long as this JVM lives, which it does not prolong. */
    static void watch(Path folder, Cancellation cancellation) {
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "headrace-control");
            thread.setDaemon(true);
            return thread;
        });
        Runnable look = () -> {
            if (Files.exists(folder.resolve("cancel"))) {
                cancellation.cancel();
            }
        };
        timer.scheduleAtFixedRate(look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }
}
