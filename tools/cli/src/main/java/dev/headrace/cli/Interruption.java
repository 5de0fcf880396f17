package dev.headrace.cli;

import dev.headrace.target.Cancellation;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets Ctrl-C end a run in order: outputs in the making are taken away before the process goes. */
final class Interruption {

    private static final int GRACE_SECONDS = 5;

    private Interruption() {}

    /** Does the work; if the process is told to end meanwhile, cancels it and gives it a moment to tidy up. */
    static <T> T watching(Cancellation cancellation, Supplier<T> work) {
        CountDownLatch ended = new CountDownLatch(1);
        Thread hook = new Thread(() -> cancelAndWait(cancellation, ended), "headrace-interrupt");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return work.get();
        } finally {
            ended.countDown();
            remove(hook);
        }
    }

    private static void cancelAndWait(Cancellation cancellation, CountDownLatch ended) {
        cancellation.cancel();
        try {
            if (!ended.await(GRACE_SECONDS, TimeUnit.SECONDS)) {
                Thread.currentThread().interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is going down already, and the hook has been told that the work ended.
            return;
        }
    }
}
