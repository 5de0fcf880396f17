package dev.headrace.ir.op;

/** A named aggregate: one output column of a {@link Op.Group}. */
public record Aggregation(String name, AggregateCall call) {}
