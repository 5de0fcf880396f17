package dev.headrace.worker.main;

/** Whether somebody asked the worker to end. */
public final class StopSignal {

    private volatile boolean requested;

    public void request() {
        requested = true;
    }

    public boolean requested() {
        return requested;
    }
}
