/**
 * Steps that users wrote in Java, over batches of rows: what they get, and the checks of what they give.
 *
 * <p>May import {@code dev.headrace.operators.fate}, {@code dev.headrace.operators.rows}, {@code dev.headrace.kernels}, {@code
 * dev.headrace.ir}, {@code dev.headrace.diagnostics} and the JDK.
 */
@NullMarked
package dev.headrace.operators.step;

import org.jspecify.annotations.NullMarked;
