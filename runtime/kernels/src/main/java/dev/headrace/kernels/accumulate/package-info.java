/**
 * Exact accumulators: one state per group, whose result is the same bits whatever the order in which values were added,
 * merged and taken away again (the rules of meaning, 4, 6 and 8).
 *
 * <p>Floats are summed as whole numbers of a fixed unit: 128 bits while the values of a group lie close enough together,
 * a number as wide as needed once they do not. Nothing is rounded before the result.
 *
 * <p>May import {@code dev.headrace.ir}, {@code dev.headrace.kernels.batch}, {@code expr.RowErrors}, {@code order} and the
 * JDK.
 */
@NullMarked
package dev.headrace.kernels.accumulate;

import org.jspecify.annotations.NullMarked;
