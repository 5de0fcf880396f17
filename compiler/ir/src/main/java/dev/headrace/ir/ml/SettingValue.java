package dev.headrace.ir.ml;

import dev.headrace.ir.expr.Expr;

/** A setting whose value was checked against its kind: an option of a transform or trainer. */
public record SettingValue(String key, Expr.Literal value) {}
