package dev.headrace.ir.draft;

/** Operators with one operand. */
public enum UnaryOp {
    NEGATE("-"),
    NOT("not");

    private final String spelling;

    UnaryOp(String spelling) {
        this.spelling = spelling;
    }

    /** How it is written. */
    public String spelling() {
        return spelling;
    }
}
