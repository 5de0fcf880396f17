package dev.headrace.ir.draft;

import java.util.List;
import java.util.Optional;

/** {@code expect t where c { a == 1 }} or {@code expect t { | … | }}: the rows, in any order. */
public record Expected(Name relation, Optional<DraftExpr> where, List<DraftExpr> conditions, Optional<Grid> rows) {
    public Expected {
        conditions = List.copyOf(conditions);
    }
}
