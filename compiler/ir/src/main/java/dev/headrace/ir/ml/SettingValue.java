package dev.headrace.ir.ml;

import dev.headrace.ir.expr.Expr;

/**
 * A setting whose value was checked against its kind: an option of a transform or trainer.
 *
 * @param value a list is one literal of a list type; a word such as {@code relu} is a text
 */
public record SettingValue(String key, Expr.Literal value) {}
