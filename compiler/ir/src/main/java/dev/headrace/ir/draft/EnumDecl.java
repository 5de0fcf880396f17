package dev.headrace.ir.draft;

import java.util.List;

/** {@code enum Category { a, b }}. */
public record EnumDecl(Name name, List<Name> labels, String doc) implements Declaration {
    public EnumDecl {
        labels = List.copyOf(labels);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.enumeration(this);
    }
}
