/**
 * Expressions: from what was written to typed expressions, with nulls and taint.
 *
 * <p>May import {@code dev.headrace.compiler.resolve}, {@code dev.headrace.ir}, {@code dev.headrace.diagnostics} and the
 * JDK.
 */
@NullMarked
package dev.headrace.compiler.expression;

import org.jspecify.annotations.NullMarked;
