package dev.headrace.ir.draft;

import java.util.List;
import java.util.Optional;

/** {@code gate promote m on parts.test { require …; then register stage s }}. */
public record GateDecl(
        Name name, Name model, DraftExpr.Ref part, List<DraftExpr> requirements, Optional<Name> stage, String doc)
        implements Declaration {
    public GateDecl {
        requirements = List.copyOf(requirements);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.gate(this);
    }
}
