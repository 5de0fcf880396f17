package dev.headrace.ir.pipeline;

import dev.headrace.ir.type.DataType;

/** The value a test gives a parameter, held as {@link dev.headrace.ir.type.Physical} says. */
public record TestParam(String name, DataType type, Object value) {}
