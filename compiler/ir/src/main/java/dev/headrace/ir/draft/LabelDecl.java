package dev.headrace.ir.draft;

/** {@code label is_fraud for inputs horizon 0s rare = fraud}. */
public record LabelDecl(Name name, Name dataset, DraftExpr horizon, boolean rare, DraftExpr value, String doc)
        implements Declaration {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.label(this);
    }
}
