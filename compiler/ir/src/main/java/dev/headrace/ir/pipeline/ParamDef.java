package dev.headrace.ir.pipeline;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.type.DataType;
import java.util.Optional;

/**
 * A run parameter.
 *
 * @param value its default, held as {@link dev.headrace.ir.type.Physical} says; absent means that a run must set it
 * @param check a condition over a {@link Expr.ParamRef} of itself
 */
public record ParamDef(String name, DataType type, Optional<Object> value, Optional<Expr> check, String doc) {}
