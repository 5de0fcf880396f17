package dev.headrace.operators.rows;

import org.jspecify.annotations.Nullable;

/** Keeps the failure of the lowest-numbered part. */
final class FirstFailure {

    /** Tells a part that an earlier one failed. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super(null, null, false, false);
        }
    }

    private @Nullable Throwable failure;
    private volatile int index = Integer.MAX_VALUE;

    synchronized void report(int part, Throwable thrown) {
        if (part < index) {
            index = part;
            failure = thrown;
        }
    }

    boolean any() {
        return index != Integer.MAX_VALUE;
    }

    void stopAfter(int part) {
        if (part > index) {
            throw new Stopped();
        }
    }

    synchronized void raise() {
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        if (failure instanceof Error e) {
            throw e;
        }
    }
}
