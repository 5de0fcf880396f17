/**
 * Columns that grow: where operators gather rows.
 *
 * <p>May import {@code dev.headrace.kernels}, {@code dev.headrace.ir} and the JDK.
 */
@NullMarked
package dev.headrace.operators.column;

import org.jspecify.annotations.NullMarked;
