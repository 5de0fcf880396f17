package dev.headrace.ir.draft;

/** Operators with two operands, loosest first. {@code COALESCE} binds tighter than comparison. */
public enum BinaryOp {
    OR("or"),
    AND("and"),
    EQUAL("=="),
    NOT_EQUAL("!="),
    LESS("<"),
    LESS_OR_EQUAL("<="),
    GREATER(">"),
    GREATER_OR_EQUAL(">="),
    COALESCE("??"),
    ADD("+"),
    SUBTRACT("-"),
    MULTIPLY("*"),
    DIVIDE("/"),
    INT_DIVIDE("div"),
    REMAINDER("%");

    private final String spelling;

    BinaryOp(String spelling) {
        this.spelling = spelling;
    }

    /** How it is written. */
    public String spelling() {
        return spelling;
    }
}
