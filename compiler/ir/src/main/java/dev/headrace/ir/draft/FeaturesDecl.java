package dev.headrace.ir.draft;

import java.util.List;

/** {@code features f by key from s { … }}. */
public record FeaturesDecl(Name name, List<DraftExpr.Ref> by, DraftExpr.Ref from, List<Item> items, String doc)
        implements Declaration {
    public FeaturesDecl {
        by = List.copyOf(by);
        items = List.copyOf(items);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.features(this);
    }
}
