package dev.headrace.ir.draft;

import java.util.Optional;

/** {@code train = 70% [where c]}. */
public record SplitPart(Name name, DraftExpr share, Optional<DraftExpr> where) {}
