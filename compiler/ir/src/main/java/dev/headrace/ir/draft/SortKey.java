package dev.headrace.ir.draft;

/** {@code amount desc}. */
public record SortKey(DraftExpr.Ref column, boolean descending) {}
