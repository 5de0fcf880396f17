package dev.headrace.ir.draft;

import java.util.List;
import java.util.Optional;

/** {@code model m predicts y from parts.train validate parts.valid { … }}; settings are {@code inputs}, {@code trainer}. */
public record ModelDecl(
        Name name,
        Name label,
        DraftExpr.Ref from,
        Optional<DraftExpr.Ref> validate,
        List<Setting> settings,
        List<Name> using,
        Optional<Search> search,
        String doc)
        implements Declaration {
    public ModelDecl {
        settings = List.copyOf(settings);
        using = List.copyOf(using);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.model(this);
    }
}
