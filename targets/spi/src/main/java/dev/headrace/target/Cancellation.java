package dev.headrace.target;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.RunFailure;

/** Lets another thread end a run. */
public final class Cancellation {

    private volatile boolean cancelled;

    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /** Ends the calling run if it was asked to end. */
    public void check() {
        if (cancelled) {
            throw RunFailure.of(Code.HR0708, "the run was cancelled; no output was changed");
        }
    }
}
