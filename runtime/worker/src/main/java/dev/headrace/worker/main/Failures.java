package dev.headrace.worker.main;

import dev.headrace.worker.FailureKind;
import dev.headrace.worker.WorkerFailure;
import java.io.IOException;

/** What went wrong, in plain words. */
final class Failures {

    private static final long MIB = 1L << 20;

    private Failures() {}

    static WorkerFailure disk(IOException e) {
        return new WorkerFailure(FailureKind.DISK, "Something could not be read or written: " + reason(e) + ".", e);
    }

    static WorkerFailure memory() {
        return new WorkerFailure(
                FailureKind.MEMORY,
                "The training needs more memory than the "
                        + Runtime.getRuntime().maxMemory() / MIB
                        + " MiB that its JVM may use; give the step more, or train on fewer rows or columns.");
    }

    static WorkerFailure library(String trainer, LinkageError e) {
        return new WorkerFailure(
                FailureKind.NATIVE,
                "A library of trainer `" + trainer + "` cannot be loaded on this machine: " + reason(e) + ".",
                e);
    }

    /** A fault of ours or of a library: its trace goes to the log, for whoever mends it. */
    static WorkerFailure unexpected(Throwable e) {
        e.printStackTrace();
        return new WorkerFailure(FailureKind.UNEXPECTED, "The trainer failed: " + reason(e) + ".", e);
    }

    static String reason(Throwable e) {
        String message = e.getMessage();
        String text = message == null || message.isBlank()
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("").strip();
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
