package dev.headrace.ir.draft;

import java.util.List;

/** {@code watch w on scored against parts.train { … }}. */
public record WatchDecl(Name name, DraftExpr.Ref on, DraftExpr.Ref against, List<WatchRule> rules, String doc)
        implements Declaration {
    public WatchDecl {
        rules = List.copyOf(rules);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.watch(this);
    }
}
