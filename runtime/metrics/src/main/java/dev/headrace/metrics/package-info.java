/**
 * How good predictions are: rankings, classes, numbers, intervals by bootstrap, importance by permutation. The same arrays
 * give the same bits, on any machine.
 *
 * <p>May import the JDK alone.
 */
@NullMarked
package dev.headrace.metrics;

import org.jspecify.annotations.NullMarked;
