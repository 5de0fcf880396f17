package dev.headrace.ir.draft;

/** {@code score scored from inputs with m@production [emit on arrival]}. */
public record ScoreDecl(Name name, Name dataset, DraftExpr.ModelAt model, boolean onArrival, String doc)
        implements Declaration {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.score(this);
    }
}
