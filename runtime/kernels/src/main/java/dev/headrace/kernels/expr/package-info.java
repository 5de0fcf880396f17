/**
 * Expressions over the columns of a batch: compiled to bytecode for engines ({@link
 * dev.headrace.kernels.expr.ExprCompiler}), interpreted one row at a time for constants and as the oracle ({@link
 * dev.headrace.kernels.expr.ExprInterpreter}). Both call the functions' own evaluators and nothing else.
 *
 * <p>Arguments of a call are evaluated left to right, all of them, before a missing one makes the result missing: so an
 * error in a later argument is an error even if an earlier one is null. {@code and or ?? if} evaluate only what they need.
 *
 * <p>May import {@code dev.headrace.ir}, {@code dev.headrace.kernels.batch}, ASM and the JDK.
 */
@NullMarked
package dev.headrace.kernels.expr;

import org.jspecify.annotations.NullMarked;
