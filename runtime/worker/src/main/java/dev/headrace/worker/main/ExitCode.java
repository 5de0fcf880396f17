package dev.headrace.worker.main;

/** How a worker ends. */
public final class ExitCode {
    /** The model is there. */
    public static final int DONE = 0;
    /** Trying again may help. */
    public static final int FAILED = 1;
    /** Trying again cannot help. */
    public static final int UNUSABLE = 64;
    /** Stopped on request; a later try goes on. */
    public static final int STOPPED = 75;

    private ExitCode() {}
}
