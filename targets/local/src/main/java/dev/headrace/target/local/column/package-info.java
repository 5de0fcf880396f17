/**
 * Columns that grow: where operators gather rows.
 *
 * <p>May import {@code dev.headrace.kernels}, {@code dev.headrace.ir} and the JDK.
 */
@NullMarked
package dev.headrace.target.local.column;

import org.jspecify.annotations.NullMarked;
