package dev.headrace.target;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.RunFailure;

/** Lets another thread end a run. */
public final class Cancellation {

    private volatile boolean cancelled;

    /** Asks the run to end; it does so soon, with its outputs as they were. */
    public void cancel() {
        cancelled = true;
    }

    /**
     * Whether it was asked to end.
     *
     * @return true from the first {@link #cancel} on
     */
    public boolean isCancelled() {
        return cancelled;
    }

    /**
     * Ends the calling run if it was asked to end.
     *
     * @throws RunFailure HR0708 if it was
     */
    public void check() {
        if (cancelled) {
            throw RunFailure.of(Code.HR0708, "the run was cancelled; no output was changed");
        }
    }
}
