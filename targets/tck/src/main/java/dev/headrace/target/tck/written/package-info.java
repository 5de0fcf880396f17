/**
 * Trials written by hand: every aggregate over every type in every kind of window, and the corners of each rule that made-up
 * pipelines seldom reach.
 *
 * <p>May import {@code dev.headrace.ir}, {@code dev.headrace.target}, {@code dev.headrace.testkit} and the JDK.
 */
@NullMarked
package dev.headrace.target.tck.written;

import org.jspecify.annotations.NullMarked;
