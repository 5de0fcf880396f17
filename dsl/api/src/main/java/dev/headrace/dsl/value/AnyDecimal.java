// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** A Decimal, sure or maybe missing. */
public sealed interface AnyDecimal<R> extends AnyDecimalLike<R> permits DecimalExpr, MaybeDecimal {}
