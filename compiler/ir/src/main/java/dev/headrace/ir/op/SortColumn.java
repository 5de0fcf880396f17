package dev.headrace.ir.op;

/** A column to sort by. Rows that tie fall into the canonical order. Null sorts first, with {@code descending} last. */
public record SortColumn(String column, boolean descending) {}
