package dev.headrace.ir.draft;

import java.util.List;
import java.util.Optional;

/** {@code sink s from t where c [emit on arrival] { batch = …, stream = …, accepts pii }}. */
public record SinkDecl(
        Name name,
        DraftExpr.Ref from,
        Optional<DraftExpr> where,
        boolean onArrival,
        List<Setting> settings,
        List<Name> accepts,
        String doc)
        implements Declaration {
    public SinkDecl {
        settings = List.copyOf(settings);
        accepts = List.copyOf(accepts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.sink(this);
    }
}
