package dev.headrace.ir.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Rebuilds an expression bottom up, applying a change to every node. */
public final class MapExpr implements Expr.Visitor<Expr> {

    private final UnaryOperator<Expr> change;

    private MapExpr(UnaryOperator<Expr> change) {
        this.change = change;
    }

    /** {@code change} sees each node after its children were changed. */
    public static Expr bottomUp(Expr e, UnaryOperator<Expr> change) {
        return new MapExpr(change).map(e);
    }

    private Expr map(Expr e) {
        return change.apply(e.accept(this));
    }

    @Override
    public Expr literal(Expr.Literal e) {
        return e;
    }

    @Override
    public Expr nullLiteral(Expr.NullLiteral e) {
        return e;
    }

    @Override
    public Expr columnRef(Expr.ColumnRef e) {
        return e;
    }

    @Override
    public Expr paramRef(Expr.ParamRef e) {
        return e;
    }

    @Override
    public Expr call(Expr.Call e) {
        List<Expr> arguments = new ArrayList<>();
        for (Expr argument : e.arguments()) {
            arguments.add(map(argument));
        }
        return arguments.equals(e.arguments()) ? e : new Expr.Call(e.function(), arguments, e.type());
    }

    @Override
    public Expr same(Expr.Same e) {
        return new Expr.Same(map(e.left()), map(e.right()));
    }

    @Override
    public Expr isNull(Expr.IsNull e) {
        return new Expr.IsNull(map(e.operand()));
    }

    @Override
    public Expr coalesce(Expr.Coalesce e) {
        return new Expr.Coalesce(map(e.value()), map(e.fallback()));
    }

    @Override
    public Expr if_(Expr.If e) {
        return new Expr.If(map(e.condition()), map(e.then()), map(e.otherwise()));
    }

    @Override
    public Expr and(Expr.And e) {
        return new Expr.And(map(e.left()), map(e.right()));
    }

    @Override
    public Expr or(Expr.Or e) {
        return new Expr.Or(map(e.left()), map(e.right()));
    }

    @Override
    public Expr not(Expr.Not e) {
        return new Expr.Not(map(e.operand()));
    }

    @Override
    public Expr widen(Expr.Widen e) {
        return new Expr.Widen(map(e.operand()), e.type());
    }

    @Override
    public Expr fieldOf(Expr.FieldOf e) {
        return new Expr.FieldOf(map(e.base()), e.field());
    }
}
