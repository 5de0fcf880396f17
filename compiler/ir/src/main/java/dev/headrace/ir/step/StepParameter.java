package dev.headrace.ir.step;

import dev.headrace.ir.type.DataType;

/** A setting that a call gives: {@code k: Int}. Never null. */
public record StepParameter(String name, DataType type) {}
