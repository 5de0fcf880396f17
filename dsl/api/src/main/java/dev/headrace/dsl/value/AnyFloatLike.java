package dev.headrace.dsl.value;

/**
 * What is taken where a Float is expected: one, or an Int; sure or maybe missing.
 *
 * @param <R> the rows that it is computed from
 */
public sealed interface AnyFloatLike<R> extends Draftable permits AnyFloat, AnyInt, FloatLike {}
