package dev.headrace.ir.draft;

/** {@code learning_rate in log(1e-4 .. 1e-2)}. */
public record SearchParam(Name name, DraftExpr space) {}
