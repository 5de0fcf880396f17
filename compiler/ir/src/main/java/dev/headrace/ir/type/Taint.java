package dev.headrace.ir.type;

/**
 * What a column's values give away.
 *
 * @param label made from a label, which is known only after the row's time
 * @param pii made from private data
 */
public record Taint(boolean label, boolean pii) {

    /** Nothing. */
    public static final Taint NONE = new Taint(false, false);
    /** What is known only after the row's time. */
    public static final Taint LABEL = new Taint(true, false);
    /** Private data. */
    public static final Taint PII = new Taint(false, true);

    /**
     * What two columns together give away.
     *
     * @param other the other's taint
     * @return both
     */
    public Taint or(Taint other) {
        return new Taint(label || other.label, pii || other.pii);
    }

    /**
     * The same without private data: behind a function that hides it.
     *
     * @return the taint
     */
    public Taint withoutPii() {
        return new Taint(label, false);
    }
}
