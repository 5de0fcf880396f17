package dev.headrace.ir.pipeline;

import dev.headrace.ir.expr.Expr;

/**
 * A condition that every selected row must meet.
 *
 * @param text as written, for messages
 */
public record TestCheck(String text, Expr condition) {}
