package dev.headrace.compiler.rewrite;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.RowError;
import dev.headrace.ir.function.ScalarOverload;
import dev.headrace.ir.type.DataType;
import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Folds one node whose children are folded already; gives the node itself if there is nothing to do. */
final class FoldNode implements Expr.Visitor<Expr> {

    static final FoldNode INSTANCE = new FoldNode();

    /** Whole numbers up to here are doubles too. */
    private static final long EXACT_DOUBLE = 1L << 53;

    private FoldNode() {}

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
        ScalarOverload f = e.function();
        boolean constant = e.arguments().stream().allMatch(Expr.Literal.class::isInstance);
        if (!constant || e.arguments().isEmpty()) {
            return e;
        }
        List<Object> values = new ArrayList<>();
        e.arguments().forEach(a -> values.add(((Expr.Literal) a).value()));
        f.constants().forEach(c -> values.add(c.value()));
        return invoke(f, values).<Expr>map(v -> new Expr.Literal(e.type(), v)).orElse(e);
    }

    private static Optional<Object> invoke(ScalarOverload f, List<Object> values) {
        try {
            Class<?>[] types = f.evaluator().parameters().toArray(Class<?>[]::new);
            return Optional.ofNullable(
                    f.evaluator().owner().getMethod(f.evaluator().name(), types).invoke(null, values.toArray()));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RowError) {
                return Optional.empty();
            }
            throw new IllegalStateException("evaluator of " + f.name() + " failed", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("evaluator of " + f.name() + " cannot be called", e);
        }
    }

    @Override
    public Expr same(Expr.Same e) {
        if (e.left() instanceof Expr.Literal a && e.right() instanceof Expr.Literal b) {
            return bool(a.value().equals(b.value()));
        }
        return e;
    }

    @Override
    public Expr isNull(Expr.IsNull e) {
        if (e.operand() instanceof Expr.NullLiteral) {
            return bool(true);
        }
        return e.operand().optional() || Fallible.is(e.operand()) ? e : bool(false);
    }

    @Override
    public Expr coalesce(Expr.Coalesce e) {
        if (e.value() instanceof Expr.NullLiteral) {
            return e.fallback();
        }
        return e.value().optional() ? e : e.value();
    }

    @Override
    public Expr if_(Expr.If e) {
        return is(e.condition(), true) ? e.then() : is(e.condition(), false) ? e.otherwise() : e;
    }

    @Override
    public Expr and(Expr.And e) {
        if (is(e.left(), true)) {
            return e.right();
        }
        if (is(e.left(), false) || is(e.right(), true)) {
            return e.left();
        }
        return is(e.right(), false) && !Fallible.is(e.left()) ? bool(false) : e;
    }

    @Override
    public Expr or(Expr.Or e) {
        if (is(e.left(), false)) {
            return e.right();
        }
        if (is(e.left(), true) || is(e.right(), false)) {
            return e.left();
        }
        return is(e.right(), true) && !Fallible.is(e.left()) ? bool(true) : e;
    }

    @Override
    public Expr not(Expr.Not e) {
        if (e.operand() instanceof Expr.Not inner) {
            return inner.operand();
        }
        return e.operand() instanceof Expr.Literal l ? bool(!(Boolean) l.value()) : e;
    }

    @Override
    public Expr widen(Expr.Widen e) {
        if (!(e.operand() instanceof Expr.Literal l)) {
            return e;
        }
        return widened(l.type(), l.value(), e.type())
                .<Expr>map(v -> new Expr.Literal(e.type(), v))
                .orElse(e);
    }

    @Override
    public Expr fieldOf(Expr.FieldOf e) {
        return e;
    }

    private static Optional<Object> widened(DataType from, Object value, DataType to) {
        if (value instanceof Long n && from.equals(DataType.INT)) {
            if (to.equals(DataType.FLOAT)) {
                return Math.abs(n) <= EXACT_DOUBLE && n != Long.MIN_VALUE
                        ? Optional.of(n.doubleValue())
                        : Optional.empty();
            }
            return to instanceof DataType.Decimal d
                    ? Optional.of(BigDecimal.valueOf(n).setScale(d.scale()))
                    : Optional.empty();
        }
        if (value instanceof BigDecimal n && to instanceof DataType.Decimal d) {
            return Optional.of(n.setScale(d.scale()));
        }
        if (value instanceof Long n && from instanceof DataType.EnumOf labels) {
            return Optional.of(labels.labels().get(n.intValue()));
        }
        return Optional.empty();
    }

    private static boolean is(Expr e, boolean value) {
        return e instanceof Expr.Literal l && l.value().equals(value);
    }

    private static Expr bool(boolean value) {
        return new Expr.Literal(DataType.BOOL, value);
    }
}
