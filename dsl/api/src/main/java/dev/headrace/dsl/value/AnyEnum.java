// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** An Enum, sure or maybe missing. */
public sealed interface AnyEnum<R, E extends Enum<E>> extends AnyTextLike<R> permits EnumExpr, MaybeEnum {}
