// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** A Record, sure or maybe missing. */
public sealed interface AnyRecord<R, N> extends Draftable permits RecordExpr, MaybeRecord {}
