package dev.headrace.ir.draft;

import java.util.List;

/** {@code step f(in: A, k: Int = 3) -> (clean: B) = java("…")}. */
public record StepDecl(Name name, List<StepParam> params, List<StepParam> results, DraftExpr body, String doc)
        implements Declaration {
    public StepDecl {
        params = List.copyOf(params);
        results = List.copyOf(results);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.step(this);
    }
}
