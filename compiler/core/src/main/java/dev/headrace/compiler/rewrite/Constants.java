package dev.headrace.compiler.rewrite;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.expr.MapExpr;
import java.util.Optional;
import java.util.function.Function;

/** The value of an expression that reads no column. */
public final class Constants {

    private Constants() {}

    /**
     * The expression with parameters replaced by their values and everything computed that can be: a literal, or null, if
     * all of it could.
     */
    public static Expr of(Expr e, Function<String, Optional<Object>> params) {
        return MapExpr.bottomUp(e, node -> {
            if (node instanceof Expr.ParamRef ref) {
                return params.apply(ref.param())
                        .<Expr>map(v -> new Expr.Literal(ref.type(), v))
                        .orElse(ref);
            }
            return node.accept(FoldNode.INSTANCE);
        });
    }
}
