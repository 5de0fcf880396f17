package dev.headrace.dsl.value;

/**
 * What is taken where a Text is expected: one, or an enum; always there.
 *
 * @param <R> the rows that it is computed from
 */
public sealed interface TextLike<R> extends AnyTextLike<R> permits TextExpr, EnumExpr {}
