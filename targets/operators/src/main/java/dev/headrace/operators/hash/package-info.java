/**
 * Keys of rows: their hashes, and tables that number distinct keys.
 *
 * <p>The hash decides in which order groups come out: ascending, as unsigned numbers. May import {@code dev.headrace.kernels}, {@code dev.headrace.ir} and the JDK.
 */
@NullMarked
package dev.headrace.operators.hash;

import org.jspecify.annotations.NullMarked;
