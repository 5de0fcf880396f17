package dev.headrace.dsl.value;

/**
 * What is taken where a Decimal is expected: one, or an Int; always there.
 *
 * @param <R> the rows that it is computed from
 */
public sealed interface DecimalLike<R> extends AnyDecimalLike<R> permits DecimalExpr, IntExpr {}
