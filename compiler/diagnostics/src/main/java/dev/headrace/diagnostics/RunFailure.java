package dev.headrace.diagnostics;

/**
 * A run that cannot go on: an input that cannot be read, more bad rows than allowed, an output that cannot be written. It
 * carries what is said to the user, who never sees its stack.
 */
public final class RunFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    public RunFailure(Diagnostic diagnostic) {
        super(diagnostic.code() + ": " + diagnostic.message());
        this.diagnostic = diagnostic;
    }

    public RunFailure(Diagnostic diagnostic, Throwable cause) {
        super(diagnostic.code() + ": " + diagnostic.message(), cause);
        this.diagnostic = diagnostic;
    }

    /** A failure whose diagnostic is the code and one sentence. */
    public static RunFailure of(Code code, String message) {
        return new RunFailure(Diagnostic.of(code, message).build());
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
