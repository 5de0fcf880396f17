package dev.headrace.dsl.value;

/**
 * What is taken where a Float is expected: one, or an Int; always there.
 *
 * @param <R> the rows that it is computed from
 */
public sealed interface FloatLike<R> extends AnyFloatLike<R> permits FloatExpr, IntExpr {}
