package dev.headrace.ir.draft;

import java.util.List;

/** {@code dataset d from spine { … }}. */
public record DatasetDecl(Name name, DraftExpr.Ref spine, List<Verb> verbs, String doc) implements Declaration {
    public DatasetDecl {
        verbs = List.copyOf(verbs);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dataset(this);
    }
}
