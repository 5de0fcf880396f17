package dev.headrace.ir.pipeline;

import dev.headrace.ir.expr.Expr;

/**
 * A constraint of a schema's field, over the one column; a missing optional value meets it. A row that does not is a row
 * error under the source's {@code on error}.
 *
 * @param text the condition in its canonical form, for messages
 */
public record FieldCheck(String column, Expr condition, String text) {}
