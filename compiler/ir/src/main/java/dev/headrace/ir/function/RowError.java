package dev.headrace.ir.function;

/**
 * A value that breaks a rule of its row: overflow, division by zero, a result that is not finite. The row's declared fate
 * decides what happens. Cheap to throw: it carries no stack.
 *
 * <p>The message is one plain sentence and never shows a value, which may be private.
 */
public final class RowError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RowError(String message) {
        super(message, null, false, false);
    }

    /** The message, which is never absent. */
    public String reason() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
