/**
 * Numbers: rounding, powers, angles, the least and the greatest.
 *
 * <p>All through {@link java.lang.StrictMath} or exact decimals, so that every machine gives the same bits. May import
 * {@code dev.headrace.stdlib.define}, {@code dev.headrace.stdlib.arithmetic}, the IR and the JDK.
 */
@NullMarked
package dev.headrace.stdlib.math;

import org.jspecify.annotations.NullMarked;
