package dev.headrace.testkit.generate;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.type.DataType;
import java.util.ArrayList;
import java.util.List;

/** Expressions of the same type that are just as sure, and simpler. */
final class SimplerExprs {

    private SimplerExprs() {}

    static List<Expr> of(Expr e) {
        List<Expr> found = new ArrayList<>();
        if (e.type().equals(DataType.BOOL) && !e.optional() && !(e instanceof Expr.Literal)) {
            found.add(new Expr.Literal(DataType.BOOL, true));
            found.add(new Expr.Literal(DataType.BOOL, false));
        }
        descendants(e, found, e);
        return found;
    }

    private static void descendants(Expr e, List<Expr> found, Expr top) {
        for (Expr child : e.children()) {
            if (child.type().equals(top.type()) && child.optional() == top.optional()) {
                found.add(child);
            }
            descendants(child, found, top);
        }
    }
}
