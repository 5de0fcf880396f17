package dev.headrace.ir.draft.text;

import dev.headrace.ir.draft.DraftExpr;
import java.util.ArrayList;
import java.util.List;

/** Where expressions stand, and which of them need brackets there. */
final class Operands {

    private Operands() {}

    /** Where a value stands by itself. */
    static String value(DraftExpr expression) {
        return operand(expression, Binding.VALUE, true);
    }

    /** Where a value stands between commas, which the columns after {@code except} would take in. */
    static String listed(DraftExpr expression) {
        boolean greedy =
                expression instanceof DraftExpr.Star star && !star.except().isEmpty();
        return greedy ? "(" + value(expression) + ")" : value(expression);
    }

    /** Where a condition or the value of a column stands. */
    static String condition(DraftExpr expression) {
        return operand(expression, Binding.OR, true);
    }

    /** Where something short stands before other words, as the width of a window. */
    static String unary(DraftExpr expression) {
        return operand(expression, Binding.UNARY, false);
    }

    static String primary(DraftExpr expression) {
        return operand(expression, Binding.PRIMARY, false);
    }

    static String operand(DraftExpr expression, Binding least, boolean last) {
        boolean open = expression instanceof DraftExpr.If && !last;
        return open || Binding.of(expression).isLooserThan(least)
                ? "(" + expression.accept(new Expressions(true)) + ")"
                : expression.accept(new Expressions(last));
    }

    static String list(List<DraftExpr> values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(listed(value)));
        return String.join(", ", texts);
    }
}
