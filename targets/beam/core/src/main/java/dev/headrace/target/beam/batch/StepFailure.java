package dev.headrace.target.beam.batch;

/** A fault of ours in a step, with the step's name: runners name a Java class and no more. */
public final class StepFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    StepFailure(String step, Throwable cause) {
        super("in step `" + step + "`: " + cause, cause);
    }
}
