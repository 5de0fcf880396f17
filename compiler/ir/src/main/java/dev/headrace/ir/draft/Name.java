package dev.headrace.ir.draft;

/**
 * A name as written. Inside a {@code for} it may hold loop variables in braces: {@code amount_sum_{w}}.
 *
 * <p>An empty text stands for a name that the parser missed; it was reported there and is never reported again.
 */
public record Name(String text) {

    public boolean isMissing() {
        return text.isEmpty();
    }

    /** Whether loop variables are still to be replaced. */
    public boolean isTemplate() {
        return text.indexOf('{') >= 0;
    }

    @Override
    public String toString() {
        return text;
    }
}
