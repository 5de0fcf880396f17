package dev.headrace.compiler.expansion;

import dev.headrace.ir.draft.DraftExpr;

/**
 * What a loop variable stands for in one round.
 *
 * @param spelling in a name
 * @param value in an expression
 */
record Loop(String spelling, DraftExpr value) {}
