package dev.headrace.ir.draft;

import java.util.List;
import java.util.Optional;

/** {@code source tx: Transaction { batch = … }}; settings are {@code batch}, {@code stream}, {@code idle}. */
public record SourceDecl(
        Name name,
        TypeRef schema,
        List<Setting> settings,
        Optional<DraftExpr> lateness,
        Optional<Fate> late,
        Optional<Fate> onError,
        List<Expectation> expectations,
        String doc)
        implements Declaration {
    public SourceDecl {
        settings = List.copyOf(settings);
        expectations = List.copyOf(expectations);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.source(this);
    }
}
