package dev.headrace.compiler.expression;

import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.Operators;
import dev.headrace.ir.type.DataType;
import java.util.List;
import java.util.Optional;

/** {@code share(where c)}: how many of the rows meet a condition, 0 to 1; null over no rows. */
final class Shares {
    private static final String SHARE = "share";

    private final ExpressionTyper typer;

    Shares(ExpressionTyper typer) {
        this.typer = typer;
    }

    boolean isShare(DraftExpr.Call e, Scope scope) {
        return e.function().text().equals(SHARE) && scope.aggregates() != AggregatePlace.NOWHERE;
    }

    Typed type(DraftExpr.Call e, Scope scope) {
        if (e.where().isEmpty() || !e.arguments().isEmpty()) {
            return typer.misplaced(
                    e, "`share` takes a condition and nothing else", "for example `share(where amount > 0)`");
        }
        Typed some = typer.type(count(e, e.where()), scope);
        Typed all = typer.type(count(e, Optional.empty()), scope);
        if (some.isUnknown() || all.isUnknown()) {
            return Typed.UNKNOWN;
        }
        Typed ratio = typer.calls().operator(e, SHARE, Operators.DIVIDE, List.of(some, all));
        if (ratio.isUnknown()) {
            return ratio;
        }
        Expr none = new Expr.Same(all.expr(), new Expr.Literal(DataType.INT, 0L));
        return Typed.of(new Expr.If(none, new Expr.NullLiteral(ratio.type()), ratio.expr()), ratio.taint());
    }

    private static DraftExpr.Call count(DraftExpr.Call e, Optional<DraftExpr> where) {
        return new DraftExpr.Call(new Name("count"), List.of(), where, e.over());
    }
}
