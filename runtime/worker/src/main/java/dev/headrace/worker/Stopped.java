package dev.headrace.worker;

/** The training ends because it was asked to; what it needs to go on is saved. */
public final class Stopped extends Exception {

    private static final long serialVersionUID = 1L;

    public Stopped() {
        super("stopped on request");
    }
}
