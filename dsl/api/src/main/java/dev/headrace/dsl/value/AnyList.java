// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * A List, sure or maybe missing.
 * @param <R> the rows that it is computed from
 * @param <T> the Java type of the elements
 */
public sealed interface AnyList<R, T> extends Draftable permits ListExpr, MaybeList {}
