package dev.headrace.ir.function;

import dev.headrace.ir.draft.BinaryOp;
import java.util.Optional;

/** The function names that operators stand for. {@code == != and or not ?? is null} are forms of their own. */
public final class Operators {

    public static final String ADD = "add";
    public static final String SUBTRACT = "subtract";
    public static final String MULTIPLY = "multiply";
    public static final String DIVIDE = "divide";
    public static final String INT_DIVIDE = "int_divide";
    public static final String REMAINDER = "remainder";
    public static final String NEGATE = "negate";
    public static final String LESS = "less";
    public static final String LESS_OR_EQUAL = "less_or_equal";
    public static final String GREATER = "greater";
    public static final String GREATER_OR_EQUAL = "greater_or_equal";

    private Operators() {}

    /** The function behind a binary operator, empty for those that are forms of their own. */
    public static Optional<String> functionOf(BinaryOp op) {
        return switch (op) {
            case ADD -> Optional.of(ADD);
            case SUBTRACT -> Optional.of(SUBTRACT);
            case MULTIPLY -> Optional.of(MULTIPLY);
            case DIVIDE -> Optional.of(DIVIDE);
            case INT_DIVIDE -> Optional.of(INT_DIVIDE);
            case REMAINDER -> Optional.of(REMAINDER);
            case LESS -> Optional.of(LESS);
            case LESS_OR_EQUAL -> Optional.of(LESS_OR_EQUAL);
            case GREATER -> Optional.of(GREATER);
            case GREATER_OR_EQUAL -> Optional.of(GREATER_OR_EQUAL);
            case OR, AND, EQUAL, NOT_EQUAL, COALESCE -> Optional.empty();
        };
    }
}
