// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * A Text, sure or maybe missing.
 * @param <R> the rows that it is computed from
 */
public sealed interface AnyText<R> extends AnyTextLike<R> permits TextExpr, MaybeText {}
