package dev.headrace.ir.draft;

import java.util.Optional;

/** {@code param name: T = default where …}. */
public record ParamDecl(Name name, TypeRef type, Optional<DraftExpr> value, Optional<DraftExpr> where, String doc)
        implements Declaration {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.param(this);
    }
}
