package dev.headrace.ir.draft;

/** {@code psi(*) <= 0.2 else alert}. */
public record WatchRule(DraftExpr condition, Fate fate) {}
