package dev.headrace.worker;

/** A training that cannot go on. Its message is one plain sentence, which is all that people are shown. */
public final class WorkerFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final FailureKind kind;
    private final boolean retryable;

    public WorkerFailure(FailureKind kind, String sentence) {
        super(sentence);
        this.kind = kind;
        this.retryable = kind.retryable();
    }

    public WorkerFailure(FailureKind kind, String sentence, Throwable cause) {
        super(sentence, cause);
        this.kind = kind;
        this.retryable = kind.retryable();
    }

    /** A failure of a kind that says for itself whether trying again may help. */
    public WorkerFailure(FailureKind kind, boolean retryable, String sentence) {
        super(sentence);
        this.kind = kind;
        this.retryable = retryable;
    }

    public FailureKind kind() {
        return kind;
    }

    public boolean retryable() {
        return retryable;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** A step that says what cannot be done. */
    public static WorkerFailure step(String sentence) {
        return new WorkerFailure(FailureKind.STEP, sentence);
    }

    /** Rows that cannot be used. */
    public static WorkerFailure data(String sentence) {
        return new WorkerFailure(FailureKind.DATA, sentence);
    }
}
