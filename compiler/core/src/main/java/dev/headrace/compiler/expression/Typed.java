package dev.headrace.compiler.expression;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Taint;
import org.jspecify.annotations.Nullable;

/** An expression with its taint, or the mark of one that was wrong and has been reported. */
public final class Typed {
    public static final Typed UNKNOWN = new Typed(null, Taint.NONE);

    private final @Nullable Expr expr;
    private final Taint taint;

    private Typed(@Nullable Expr expr, Taint taint) {
        this.expr = expr;
        this.taint = taint;
    }

    public static Typed of(Expr expr, Taint taint) {
        return new Typed(expr, taint);
    }

    public static Typed of(Expr expr) {
        return new Typed(expr, Taint.NONE);
    }

    public boolean isUnknown() {
        return expr == null;
    }

    /** The expression; asking an unknown one is a fault of the caller. */
    public Expr expr() {
        if (expr == null) {
            throw new IllegalStateException("this expression was reported as wrong");
        }
        return expr;
    }

    public DataType type() {
        return expr == null ? new DataType.Unknown() : expr.type();
    }

    public boolean optional() {
        return expr != null && expr.optional();
    }

    public Taint taint() {
        return taint;
    }

    /** {@code Float?}. */
    public String showType() {
        return type().show() + (optional() ? "?" : "");
    }

    public Typed tainted(Taint more) {
        return new Typed(expr, taint.or(more));
    }
}
