package dev.headrace.compiler.rewrite;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.op.Op;

/** What can raise a row error. */
final class Fallible {

    private Fallible() {}

    static boolean is(Expr e) {
        return (e instanceof Expr.Call call && call.function().mayFail())
                || e.children().stream().anyMatch(Fallible::is);
    }

    /** Whether a {@link Op.Project} can fail in some column. */
    static boolean is(Op.Project project) {
        return project.columns().stream().anyMatch(a -> is(a.value()));
    }
}
