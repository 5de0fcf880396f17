package dev.headrace.dsl.value;

/**
 * What {@code keep} and {@code drop} take: a column, or many of them.
 *
 * @param <R> the rows that have the columns
 */
public interface Pick<R> extends Draftable {}
