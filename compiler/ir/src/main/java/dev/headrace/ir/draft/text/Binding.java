package dev.headrace.ir.draft.text;

import dev.headrace.ir.draft.BinaryOp;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.UnaryOp;

/** How tightly expressions hold together, loosest first. */
enum Binding {
    /** Patterns, ranges, {@code n every d}: only where a value stands by itself. */
    VALUE,
    OR,
    AND,
    NOT,
    COMPARISON,
    COALESCE,
    SUM,
    PRODUCT,
    UNARY,
    PRIMARY;

    Binding tighter() {
        return values()[ordinal() + 1];
    }

    boolean isLooserThan(Binding other) {
        return compareTo(other) < 0;
    }

    static Binding of(DraftExpr expression) {
        if (expression instanceof DraftExpr.Binary binary) {
            return of(binary.op());
        }
        if (expression instanceof DraftExpr.Unary unary) {
            return unary.op() == UnaryOp.NOT ? NOT : UNARY;
        }
        if (expression instanceof DraftExpr.IsNull || expression instanceof DraftExpr.In) {
            return COMPARISON;
        }
        boolean value = expression instanceof DraftExpr.Star
                || expression instanceof DraftExpr.Range
                || expression instanceof DraftExpr.Every;
        return value ? VALUE : PRIMARY;
    }

    static Binding of(BinaryOp op) {
        switch (op) {
            case OR:
                return OR;
            case AND:
                return AND;
            case COALESCE:
                return COALESCE;
            case ADD:
            case SUBTRACT:
                return SUM;
            case MULTIPLY:
            case DIVIDE:
            case INT_DIVIDE:
            case REMAINDER:
                return PRODUCT;
            default:
                return COMPARISON;
        }
    }
}
