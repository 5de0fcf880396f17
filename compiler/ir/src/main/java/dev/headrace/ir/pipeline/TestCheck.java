package dev.headrace.ir.pipeline;

import dev.headrace.ir.expr.Expr;

/**
 * A condition that every selected row must meet.
 *
 * @param text the condition in its canonical form, for messages
 */
public record TestCheck(String text, Expr condition) {}
