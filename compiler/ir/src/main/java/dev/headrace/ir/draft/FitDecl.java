package dev.headrace.ir.draft;

import java.util.List;

/** {@code fit scaled on parts.train { scale numeric }}. */
public record FitDecl(Name name, DraftExpr.Ref part, List<FitItem> items, String doc) implements Declaration {
    public FitDecl {
        items = List.copyOf(items);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.fit(this);
    }
}
