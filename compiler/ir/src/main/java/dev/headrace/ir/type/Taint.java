package dev.headrace.ir.type;

/**
 * What a column's values give away.
 *
 * @param label made from a label, which is known only after the row's time
 * @param pii made from private data
 */
public record Taint(boolean label, boolean pii) {

    public static final Taint NONE = new Taint(false, false);
    public static final Taint LABEL = new Taint(true, false);
    public static final Taint PII = new Taint(false, true);

    public Taint or(Taint other) {
        return new Taint(label || other.label, pii || other.pii);
    }

    public Taint withoutPii() {
        return new Taint(label, false);
    }
}
