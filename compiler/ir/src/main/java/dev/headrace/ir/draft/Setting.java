package dev.headrace.ir.draft;

/** {@code key = value} in a block. */
public record Setting(Name key, DraftExpr value) {}
