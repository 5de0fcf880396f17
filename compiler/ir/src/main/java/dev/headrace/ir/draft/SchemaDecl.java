package dev.headrace.ir.draft;

import java.util.List;

/** {@code schema Transaction { … }}. */
public record SchemaDecl(Name name, List<Field> fields, String doc) implements Declaration {
    public SchemaDecl {
        fields = List.copyOf(fields);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.schema(this);
    }
}
