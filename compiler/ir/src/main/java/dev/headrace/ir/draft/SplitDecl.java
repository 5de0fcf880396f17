package dev.headrace.ir.draft;

import java.util.List;

/** {@code split parts of inputs by timestamp { … }} or {@code by hash(k) { … }}; settings are {@code embargo}, {@code seed}. */
public record SplitDecl(
        Name name,
        Name dataset,
        List<DraftExpr.Ref> by,
        boolean hash,
        List<SplitPart> parts,
        List<Setting> settings,
        String doc)
        implements Declaration {
    public SplitDecl {
        by = List.copyOf(by);
        parts = List.copyOf(parts);
        settings = List.copyOf(settings);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.split(this);
    }
}
