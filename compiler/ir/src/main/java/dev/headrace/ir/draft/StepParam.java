package dev.headrace.ir.draft;

import java.util.Optional;

/** {@code in: A} or {@code k: Int = 3}. */
public record StepParam(Name name, TypeRef type, Optional<DraftExpr> value) {}
