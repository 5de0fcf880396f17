package dev.headrace.ir.draft;

import java.util.List;

/** {@code table t from s { verbs }}. */
public record TableDecl(Name name, DraftExpr.Ref from, List<Verb> verbs, String doc) implements Declaration {
    public TableDecl {
        verbs = List.copyOf(verbs);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.table(this);
    }
}
