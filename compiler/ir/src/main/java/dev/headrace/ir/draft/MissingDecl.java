package dev.headrace.ir.draft;

/** A declaration the parser could not read; it was reported there. */
public record MissingDecl(Name name, String doc) implements Declaration {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.missing(this);
    }
}
