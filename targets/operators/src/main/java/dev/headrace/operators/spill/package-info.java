/**
 * What a run holds in memory, and the files it puts rows into when that is too much.
 *
 * <p>May import {@code dev.headrace.kernels}, {@code dev.headrace.ir}, {@code dev.headrace.diagnostics} and the JDK.
 */
@NullMarked
package dev.headrace.operators.spill;

import org.jspecify.annotations.NullMarked;
