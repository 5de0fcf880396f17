// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** A List, sure or maybe missing. */
public sealed interface AnyList<R, T> extends Draftable permits ListExpr, MaybeList {}
