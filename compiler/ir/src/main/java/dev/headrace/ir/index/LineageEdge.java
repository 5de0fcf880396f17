package dev.headrace.ir.index;

/**
 * One column having a part in another.
 *
 * @param masking whether the value cannot be told from the result: a hash, a count
 * @param op the operator in which it happens, or which reads it if nothing else does
 */
public record LineageEdge(ColumnNode from, ColumnNode to, Influence influence, boolean masking, String op) {}
