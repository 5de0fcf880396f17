package dev.headrace.dsl.value;

/**
 * What is taken where a Text is expected: one, or an enum; sure or maybe missing.
 *
 * @param <R> the rows that it is computed from
 */
public sealed interface AnyTextLike<R> extends Draftable permits AnyText, AnyEnum, TextLike {}
