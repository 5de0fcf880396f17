package dev.headrace.kernels.expr;

import dev.headrace.ir.expr.Expr;
import java.util.IdentityHashMap;
import java.util.Map;

/** Which expressions can raise a row error. */
final class Failing {

    private final Map<Expr, Boolean> known = new IdentityHashMap<>();

    boolean mayFail(Expr e) {
        Boolean answer = known.get(e);
        if (answer == null) {
            answer = e instanceof Expr.Call call && call.function().mayFail();
            for (Expr child : e.children()) {
                answer |= mayFail(child);
            }
            known.put(e, answer);
        }
        return answer;
    }
}
