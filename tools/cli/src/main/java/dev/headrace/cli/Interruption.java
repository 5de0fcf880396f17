package dev.headrace.cli;

import dev.headrace.target.Cancellation;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets Ctrl-C end a run in order: outputs in the making are taken away before the process goes. */
final class Interruption {

    private static final int GRACE_SECONDS = 5;

    /** There is one process, and it says its last word once. */
    private static final CountDownLatch SAID = new CountDownLatch(1);

    private static volatile boolean asked;

    private Interruption() {}

    /** Whether the process was told to end while it watched. */
    static boolean isAsked() {
        return asked;
    }

    /** Does the work; if the process is told to end meanwhile, cancels it and gives it a moment to tidy up and to say so. */
    static <T> T watching(Cancellation cancellation, Supplier<T> work) {
        Thread hook = new Thread(() -> cancelAndWait(cancellation), "headrace-interrupt");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return work.get();
        } finally {
            remove(hook);
        }
    }

    /** All there is to say has been written: whoever holds the process back for that lets it go. */
    static void allSaid() {
        SAID.countDown();
    }

    private static void cancelAndWait(Cancellation cancellation) {
        asked = true;
        cancellation.cancel();
        try {
            if (!SAID.await(GRACE_SECONDS, TimeUnit.SECONDS)) {
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
            // The process is going down already; the hook lets it go when the command has said its last word.
            return;
        }
    }
}
