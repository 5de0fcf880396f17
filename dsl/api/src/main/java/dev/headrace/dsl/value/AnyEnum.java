// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * An Enum, sure or maybe missing.
 * @param <R> the rows that it is computed from
 * @param <E> the enum whose labels it has
 */
public sealed interface AnyEnum<R, E extends Enum<E>> extends AnyTextLike<R> permits EnumExpr, MaybeEnum {}
