package dev.headrace.dsl.value;

/**
 * What is taken where a Decimal is expected: one, or an Int; sure or maybe missing.
 *
 * @param <R> the rows that it is computed from
 */
public sealed interface AnyDecimalLike<R> extends Draftable permits AnyDecimal, AnyInt, DecimalLike {}
