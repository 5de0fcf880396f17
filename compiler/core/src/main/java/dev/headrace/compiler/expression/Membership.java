package dev.headrace.compiler.expression;

import dev.headrace.compiler.resolve.Context;
import dev.headrace.diagnostics.Code;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.Operators;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Taint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code a in [1, 2]} is a chain of equalities and total; {@code a in 0..5} compares, and is null where {@code a} is. */
final class Membership {
    private final Context context;
    private final ExpressionTyper typer;

    Membership(Context context, ExpressionTyper typer) {
        this.context = context;
        this.typer = typer;
    }

    Typed type(DraftExpr.In e, Scope scope) {
        DraftExpr set = e.set();
        Typed in = Typed.UNKNOWN;
        if (set instanceof DraftExpr.ListOf list) {
            in = list(e, list, scope);
        } else if (set instanceof DraftExpr.Range range) {
            in = range(e, range, scope);
        } else if (!(set instanceof DraftExpr.Missing)) {
            typer.type(e.operand(), scope);
            typer.misplaced(set, "`in` needs a list or a range", "for example `in [1, 2]` or `in 0..5`");
        }
        if (in.isUnknown() || !e.negated()) {
            return in;
        }
        if (in.optional()) {
            context.report(context.at(e, Code.HR0202, "`not in` needs a value that is there; this can be null")
                    .help("give the value for null with `??`"));
            return Typed.UNKNOWN;
        }
        return Typed.of(new Expr.Not(in.expr()), in.taint());
    }

    private Typed list(DraftExpr.In e, DraftExpr.ListOf list, Scope scope) {
        if (list.items().isEmpty()) {
            typer.misplaced(list, "nothing is in an empty list", "name at least one value");
            return Typed.UNKNOWN;
        }
        Typed operand = typer.type(e.operand(), scope);
        dev.headrace.compiler.expression.Operators operators =
                new dev.headrace.compiler.expression.Operators(context, typer);
        @Nullable Typed any = null;
        boolean broken = operand.isUnknown();
        for (DraftExpr item : list.items()) {
            Typed value = typer.type(item, scope, broken ? null : operand.type());
            boolean stray = !broken && operators.strayText(item, value, operand);
            Typed same = broken || stray ? Typed.UNKNOWN : operators.same(item, operand, value);
            broken |= same.isUnknown();
            if (!same.isUnknown()) {
                any = any == null
                        ? same
                        : Typed.of(
                                new Expr.Or(any.expr(), same.expr()),
                                any.taint().or(same.taint()));
            }
        }
        return broken || any == null ? Typed.UNKNOWN : any;
    }

    private Typed range(DraftExpr.In e, DraftExpr.Range range, Scope scope) {
        Typed operand = typer.type(e.operand(), scope);
        @Nullable DataType hint = operand.isUnknown() ? null : operand.type();
        Typed low = typer.type(range.low(), scope, hint);
        Typed high = typer.type(range.high(), scope, hint);
        if (operand.isUnknown() || low.isUnknown() || high.isUnknown()) {
            return Typed.UNKNOWN;
        }
        if (low.optional() || high.optional()) {
            typer.misplaced(range, "the ends of a range are sure", "give the value for null with `??`");
            return Typed.UNKNOWN;
        }
        Typed above = typer.calls().operator(range, "in", Operators.GREATER_OR_EQUAL, List.of(operand, low));
        Typed below = typer.calls().operator(range, "in", Operators.LESS_OR_EQUAL, List.of(operand, high));
        if (above.isUnknown() || below.isUnknown()) {
            return Typed.UNKNOWN;
        }
        Taint taint = above.taint().or(below.taint());
        if (!operand.optional()) {
            return Typed.of(new Expr.And(above.expr(), below.expr()), taint);
        }
        Expr both = new Expr.And(orFalse(above.expr()), orFalse(below.expr()));
        Expr orNull = new Expr.If(new Expr.IsNull(operand.expr()), new Expr.NullLiteral(DataType.BOOL), both);
        return Typed.of(orNull, taint);
    }

    private static Expr orFalse(Expr e) {
        return e.optional() ? new Expr.Coalesce(e, new Expr.Literal(DataType.BOOL, false)) : e;
    }
}
