package dev.headrace.worker.main;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;

/** The program: {@code --spec FILE}. */
public final class WorkerMain {

    /** How much of the grace is left to the worker itself before it ends without an answer. */
    private static final long LAST_MILLIS = 60_000;

    private WorkerMain() {}

    public static void main(String[] args) {
        // Events have standard output to themselves: whatever else is printed goes where logs go.
        FileOutputStream events = new FileOutputStream(FileDescriptor.out);
        System.setOut(System.err);
        StopSignal stop = new StopSignal();
        Thread worker = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stop, worker), "headrace-stop"));
        int code = ExitCode.UNUSABLE;
        if (args.length == 2 && args[0].equals("--spec")) {
            code = new Worker(events, stop).run(Path.of(args[1]).toAbsolutePath());
        } else {
            System.err.println("usage: WorkerMain --spec train-step.json");
        }
        // A JVM that ends by itself after SIGTERM reports 143, whatever it saved.
        Runtime.getRuntime().halt(code);
    }

    /** Asked to end: the worker saves and halts with its own code. */
    private static void end(StopSignal stop, Thread worker) {
        stop.request();
        try {
            worker.join(LAST_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(ExitCode.FAILED);
    }
}
