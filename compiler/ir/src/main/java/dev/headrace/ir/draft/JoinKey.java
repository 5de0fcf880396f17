package dev.headrace.ir.draft;

/** {@code on a == b}; {@code on k} holds the same name twice. */
public record JoinKey(DraftExpr.Ref left, DraftExpr.Ref right) {}
