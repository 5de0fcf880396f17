package dev.headrace.ir.print;

import dev.headrace.ir.draft.BinaryOp;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.Operators;
import dev.headrace.ir.pipeline.ParamDef;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes expressions with operators infix and no more parentheses than needed. */
final class ExprPrinter implements Expr.Visitor<ExprPrinter.Piece> {

    /** Text and how tightly it binds. */
    record Piece(String text, int level) {}

    private static final int IF = 0;
    private static final int OR = 1;
    private static final int AND = 2;
    private static final int NOT = 3;
    private static final int COMPARE = 4;
    private static final int COALESCE = 5;
    private static final int SUM = 6;
    private static final int PRODUCT = 7;
    private static final int NEGATE = 8;
    private static final int ATOM = 9;

    private static final Map<String, BinaryOp> INFIX = infix();
    private static final ExprPrinter INSTANCE = new ExprPrinter();

    private ExprPrinter() {}

    static String print(Expr e) {
        return e.accept(INSTANCE).text();
    }

    private static Map<String, BinaryOp> infix() {
        Map<String, BinaryOp> map = new LinkedHashMap<>();
        for (BinaryOp op : BinaryOp.values()) {
            Operators.functionOf(op).ifPresent(name -> map.put(name, op));
        }
        return map;
    }

    private static int level(BinaryOp op) {
        return switch (op) {
            case OR -> OR;
            case AND -> AND;
            case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> COMPARE;
            case COALESCE -> COALESCE;
            case ADD, SUBTRACT -> SUM;
            case MULTIPLY, DIVIDE, INT_DIVIDE, REMAINDER -> PRODUCT;
        };
    }

    /** The operand's text, in parentheses if it binds less tightly than {@code least}. */
    private String operand(Expr e, int least) {
        Piece piece = e.accept(this);
        return piece.level() >= least ? piece.text() : "(" + piece.text() + ")";
    }

    private Piece binary(Expr left, String sign, Expr right, int level, int leftLeast, int rightLeast) {
        return new Piece(operand(left, leftLeast) + " " + sign + " " + operand(right, rightLeast), level);
    }

    @Override
    public Piece literal(Expr.Literal e) {
        return atom(ValueText.of(e.type(), e.value()));
    }

    @Override
    public Piece nullLiteral(Expr.NullLiteral e) {
        return atom("null");
    }

    @Override
    public Piece columnRef(Expr.ColumnRef e) {
        return atom(e.column());
    }

    @Override
    public Piece paramRef(Expr.ParamRef e) {
        return atom(e.param().equals(ParamDef.RUN_INSTANT) ? e.param() : "param." + e.param());
    }

    @Override
    public Piece call(Expr.Call e) {
        BinaryOp op = INFIX.get(e.function().name());
        if (op != null && e.arguments().size() == 2) {
            int level = level(op);
            int leftLeast = level == COMPARE ? level + 1 : level;
            return binary(e.arguments().get(0), op.spelling(), e.arguments().get(1), level, leftLeast, level + 1);
        }
        if (e.function().name().equals(Operators.NEGATE) && e.arguments().size() == 1) {
            return new Piece("-" + operand(e.arguments().get(0), ATOM), NEGATE);
        }
        String arguments = e.arguments().stream().map(a -> operand(a, IF)).collect(Collectors.joining(", "));
        return atom(e.function().name() + "(" + arguments + ")");
    }

    @Override
    public Piece same(Expr.Same e) {
        return binary(e.left(), "==", e.right(), COMPARE, COALESCE, COALESCE);
    }

    @Override
    public Piece isNull(Expr.IsNull e) {
        return new Piece(operand(e.operand(), COALESCE) + " is null", COMPARE);
    }

    @Override
    public Piece coalesce(Expr.Coalesce e) {
        return binary(e.value(), "??", e.fallback(), COALESCE, SUM, COALESCE);
    }

    @Override
    public Piece if_(Expr.If e) {
        return new Piece(
                "if " + operand(e.condition(), OR) + " then " + operand(e.then(), OR) + " else "
                        + operand(e.otherwise(), IF),
                IF);
    }

    @Override
    public Piece and(Expr.And e) {
        return binary(e.left(), "and", e.right(), AND, AND, NOT);
    }

    @Override
    public Piece or(Expr.Or e) {
        return binary(e.left(), "or", e.right(), OR, OR, AND);
    }

    @Override
    public Piece not(Expr.Not e) {
        if (e.operand() instanceof Expr.Same same) {
            return binary(same.left(), "!=", same.right(), COMPARE, COALESCE, COALESCE);
        }
        if (e.operand() instanceof Expr.IsNull isNull) {
            return new Piece(operand(isNull.operand(), COALESCE) + " is not null", COMPARE);
        }
        return new Piece("not " + operand(e.operand(), NOT), NOT);
    }

    /** A widening is shown: it is where the type changes. */
    @Override
    public Piece widen(Expr.Widen e) {
        return atom("(" + operand(e.operand(), OR) + " as " + e.type().show() + ")");
    }

    @Override
    public Piece fieldOf(Expr.FieldOf e) {
        return atom(operand(e.base(), ATOM) + "." + e.field());
    }

    private static Piece atom(String text) {
        return new Piece(text, ATOM);
    }
}
