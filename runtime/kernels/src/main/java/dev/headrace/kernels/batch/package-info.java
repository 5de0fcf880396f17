/**
 * Typed columns of rows in memory: what operators hand to each other and compiled expressions read.
 *
 * <p>May import {@code dev.headrace.ir} and the JDK.
 */
@NullMarked
package dev.headrace.kernels.batch;

import org.jspecify.annotations.NullMarked;
