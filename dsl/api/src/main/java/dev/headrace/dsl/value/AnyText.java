// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** A Text, sure or maybe missing. */
public sealed interface AnyText<R> extends AnyTextLike<R> permits TextExpr, MaybeText {}
