package dev.headrace.dsl.value;

/** What {@code keep} and {@code drop} take: a column, or many of them. */
public interface Pick<R> extends Draftable {}
