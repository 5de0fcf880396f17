/**
 * Typed expressions over the columns of one row. A node that is ill-typed cannot be built.
 *
 * <p>May import other packages of {@code dev.headrace.ir}, {@code dev.headrace.diagnostics} and the JDK.
 */
@NullMarked
package dev.headrace.ir.expr;

import org.jspecify.annotations.NullMarked;
