package dev.headrace.syntax.internal;

import dev.headrace.ir.draft.BinaryOp;

/** Which operator a sign or word stands for. */
final class Operators {

    private Operators() {}

    static BinaryOp of(int type) {
        switch (type) {
            case HeadraceParser.OR:
                return BinaryOp.OR;
            case HeadraceParser.AND:
                return BinaryOp.AND;
            case HeadraceLexer.EQ:
                return BinaryOp.EQUAL;
            case HeadraceLexer.NE:
                return BinaryOp.NOT_EQUAL;
            case HeadraceLexer.LT:
                return BinaryOp.LESS;
            case HeadraceLexer.LE:
                return BinaryOp.LESS_OR_EQUAL;
            case HeadraceLexer.GT:
                return BinaryOp.GREATER;
            case HeadraceLexer.GE:
                return BinaryOp.GREATER_OR_EQUAL;
            case HeadraceLexer.COALESCE:
                return BinaryOp.COALESCE;
            case HeadraceLexer.PLUS:
                return BinaryOp.ADD;
            case HeadraceLexer.MINUS:
                return BinaryOp.SUBTRACT;
            case HeadraceLexer.STAR:
                return BinaryOp.MULTIPLY;
            case HeadraceLexer.SLASH:
                return BinaryOp.DIVIDE;
            case HeadraceParser.DIV:
                return BinaryOp.INT_DIVIDE;
            case HeadraceLexer.PERCENT_SIGN:
                return BinaryOp.REMAINDER;
            default:
                throw new IllegalStateException("token type " + type + " is no operator");
        }
    }
}
