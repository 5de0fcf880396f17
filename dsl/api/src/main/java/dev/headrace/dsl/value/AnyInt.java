// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * An Int, sure or maybe missing.
 * @param <R> the rows that it is computed from
 */
public sealed interface AnyInt<R> extends AnyFloatLike<R>, AnyDecimalLike<R> permits IntExpr, MaybeInt {}
