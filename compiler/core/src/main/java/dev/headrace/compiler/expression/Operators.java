package dev.headrace.compiler.expression;

import static dev.headrace.compiler.expression.ExpressionTyper.article;

import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Program;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.Fix;
import dev.headrace.diagnostics.Suggestions;
import dev.headrace.ir.draft.BinaryOp;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.UnaryOp;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Taint;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Operators: arithmetic and comparison are functions, the rest are forms of their own. */
final class Operators {
    private final Context context;
    private final ExpressionTyper typer;

    Operators(Context context, ExpressionTyper typer) {
        this.context = context;
        this.typer = typer;
    }

    /** Two operands, each typed with the other's type in mind. */
    record Pair(Typed left, Typed right) {
        boolean isUnknown() {
            return left.isUnknown() || right.isUnknown();
        }

        Taint taint() {
            return left.taint().or(right.taint());
        }

        /** In arithmetic a Decimal literal has the digits it is written with, so that the result has no more than needed. */
        Pair withOwnDigits() {
            return new Pair(Literals.ownDigits(left), Literals.ownDigits(right));
        }
    }

    Typed unary(DraftExpr.Unary e, Scope scope, @Nullable DataType hint) {
        if (e.op() == UnaryOp.NOT) {
            Typed operand = typer.condition(e.operand(), scope, "`not`");
            return operand.isUnknown() ? operand : Typed.of(new Expr.Not(operand.expr()), operand.taint());
        }
        if (e.operand() instanceof DraftExpr.IntLiteral i) {
            return typer.literals().integer(e, i.value().negate(), hint);
        }
        if (e.operand() instanceof DraftExpr.NumberLiteral n) {
            return typer.literals().number(e, n.value().negate(), hint);
        }
        if (e.operand() instanceof DraftExpr.DurationLiteral d) {
            return Typed.of(new Expr.Literal(DataType.DURATION, -d.micros()));
        }
        Typed operand = typer.type(e.operand(), scope, hint);
        return typer.calls().operator(e, "-", dev.headrace.ir.function.Operators.NEGATE, List.of(operand));
    }

    Typed isNull(DraftExpr.IsNull e, Scope scope) {
        Typed operand = typer.type(e.operand(), scope);
        if (operand.isUnknown()) {
            return operand;
        }
        Expr isNull = new Expr.IsNull(operand.expr());
        return Typed.of(e.negated() ? new Expr.Not(isNull) : isNull, operand.taint());
    }

    Typed binary(DraftExpr.Binary e, Scope scope, @Nullable DataType hint) {
        return switch (e.op()) {
            case AND, OR -> logic(e, scope);
            case EQUAL, NOT_EQUAL -> equality(e, scope);
            case COALESCE -> coalesce(e, scope, hint);
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> function(e, pair(e.left(), e.right(), scope, null));
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, INT_DIVIDE, REMAINDER ->
                function(e, pair(e.left(), e.right(), scope, null).withOwnDigits());
        };
    }

    private Typed function(DraftExpr.Binary e, Pair pair) {
        String name = dev.headrace.ir.function.Operators.functionOf(e.op()).orElseThrow();
        return typer.calls().operator(e, e.op().spelling(), name, List.of(pair.left(), pair.right()));
    }

    private Typed logic(DraftExpr.Binary e, Scope scope) {
        String what = "`" + e.op().spelling() + "`";
        Typed left = typer.condition(e.left(), scope, what);
        Typed right = typer.condition(e.right(), scope, what);
        if (left.isUnknown() || right.isUnknown()) {
            return Typed.UNKNOWN;
        }
        Expr expr = e.op() == BinaryOp.AND
                ? new Expr.And(left.expr(), right.expr())
                : new Expr.Or(left.expr(), right.expr());
        return Typed.of(expr, left.taint().or(right.taint()));
    }

    private Typed equality(DraftExpr.Binary e, Scope scope) {
        if (e.left() instanceof DraftExpr.NullLiteral || e.right() instanceof DraftExpr.NullLiteral) {
            return equalsNull(e);
        }
        Typed same = same(e, e.left(), e.right(), scope);
        return same.isUnknown() || e.op() == BinaryOp.EQUAL ? same : Typed.of(new Expr.Not(same.expr()), same.taint());
    }

    private Typed equalsNull(DraftExpr.Binary e) {
        DraftExpr other = e.left() instanceof DraftExpr.NullLiteral ? e.right() : e.left();
        String form = e.op() == BinaryOp.EQUAL ? " is null" : " is not null";
        String written = context.text(other) + form;
        Diagnostic.Builder message =
                context.at(e, Code.HR0206, "null is asked for with `is null`").help("write `" + written + "`");
        context.place(e).ifPresent(s -> message.fix(Fix.replace("write `" + written + "`", s, written)));
        context.report(message);
        return Typed.UNKNOWN;
    }

    /** Total equality of two written expressions. */
    Typed same(Object node, DraftExpr left, DraftExpr right, Scope scope) {
        Pair pair = pair(left, right, scope, null);
        if (pair.isUnknown()
                || strayText(left, pair.left(), pair.right())
                || strayText(right, pair.right(), pair.left())) {
            return Typed.UNKNOWN;
        }
        return same(node, pair.left(), pair.right());
    }

    Typed same(Object node, Typed left, Typed right) {
        if (left.isUnknown() || right.isUnknown()) {
            return Typed.UNKNOWN;
        }
        Optional<Pair> one = unify(left, right);
        if (one.isEmpty()) {
            context.report(
                    node,
                    Code.HR0201,
                    article(left.type().show()) + " never equals "
                            + article(right.type().show()));
            return Typed.UNKNOWN;
        }
        Pair p = one.get();
        return Typed.of(new Expr.Same(p.left().expr(), p.right().expr()), p.taint());
    }

    /** A text literal beside an enum that has no such label: surely a slip. */
    boolean strayText(DraftExpr node, Typed text, Typed beside) {
        if (!(node instanceof DraftExpr.TextLiteral t)
                || !(beside.type() instanceof DataType.EnumOf e)
                || text.type() instanceof DataType.EnumOf) {
            return false;
        }
        Diagnostic.Builder message =
                context.at(node, Code.HR0101, Literals.enumName(e) + " has no label `" + t.value() + "`");
        Suggestions.closest(t.value(), e.labels()).ifPresent(s -> {
            message.caption("did you mean `" + s + "`?");
            Program.offer(context, message, node, Suggestions.similarity(t.value(), s), "\"" + s + "\"");
        });
        context.report(message);
        return true;
    }

    private Typed coalesce(DraftExpr.Binary e, Scope scope, @Nullable DataType hint) {
        Pair pair = pair(e.left(), e.right(), scope, hint);
        if (pair.isUnknown()) {
            return Typed.UNKNOWN;
        }
        Optional<Pair> one = unify(pair.left(), pair.right());
        if (one.isEmpty()) {
            context.report(
                    e,
                    Code.HR0201,
                    "`??` needs one type on both sides; these are "
                            + article(pair.left().showType()) + " and "
                            + article(pair.right().showType()));
            return Typed.UNKNOWN;
        }
        Pair p = one.get();
        return Typed.of(new Expr.Coalesce(p.left().expr(), p.right().expr()), p.taint());
    }

    /** Types the firm operand first, so that the other can take its type. */
    Pair pair(DraftExpr left, DraftExpr right, Scope scope, @Nullable DataType hint) {
        boolean leftFlexible = ExpressionTyper.isFlexible(left, scope);
        boolean rightFlexible = ExpressionTyper.isFlexible(right, scope);
        if (leftFlexible && !rightFlexible) {
            Typed r = typer.type(right, scope, hint);
            return new Pair(typer.type(left, scope, hintFrom(r, hint)), r);
        }
        Typed l = typer.type(left, scope, hint);
        return new Pair(l, typer.type(right, scope, hintFrom(l, hint)));
    }

    private static @Nullable DataType hintFrom(Typed typed, @Nullable DataType hint) {
        return typed.isUnknown() ? hint : typed.type();
    }

    static Optional<Pair> unify(Typed left, Typed right) {
        Optional<Typed> r = Coercion.to(right, left.type());
        if (r.isPresent()) {
            return Optional.of(new Pair(left, r.get()));
        }
        Optional<Typed> l = Coercion.to(left, right.type());
        if (l.isPresent()) {
            return Optional.of(new Pair(l.get(), right));
        }
        return Coercion.common(left.type(), right.type())
                .map(t -> new Pair(
                        Coercion.to(left, t).orElseThrow(),
                        Coercion.to(right, t).orElseThrow()));
    }
}
