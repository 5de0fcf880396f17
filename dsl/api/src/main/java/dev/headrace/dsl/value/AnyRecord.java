// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * A Record, sure or maybe missing.
 * @param <R> the rows that it is computed from
 * @param <N> the row type of the nested rows
 */
public sealed interface AnyRecord<R, N> extends Draftable permits RecordExpr, MaybeRecord {}
