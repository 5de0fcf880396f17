package dev.headrace.dsl.value;

/** What is taken where a Decimal is expected: one, or an Int; always there. */
public sealed interface DecimalLike<R> extends AnyDecimalLike<R> permits DecimalExpr, IntExpr {}
