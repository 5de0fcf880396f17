package dev.headrace.ir.draft;

import java.util.List;
import java.util.Optional;

/** A column of a schema. */
public record Field(Name name, TypeRef type, List<Trait> traits, Optional<DraftExpr> where, String doc) {
    public Field {
        traits = List.copyOf(traits);
    }
}
