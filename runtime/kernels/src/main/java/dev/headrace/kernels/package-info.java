/**
 * What a pipeline means, executed once, for every engine: expressions compiled from the functions' evaluators, exact
 * accumulators, rolling windows, as-of matches, canonical order and encoding.
 *
 * <p>An engine adds scanning, shuffling, ordering and time; it never computes a value of its own. Nothing here reads a
 * clock, starts a thread or touches a file. May import {@code dev.headrace.ir} and the JDK; ASM inside {@code expr} alone.
 */
@NullMarked
package dev.headrace.kernels;

import org.jspecify.annotations.NullMarked;
