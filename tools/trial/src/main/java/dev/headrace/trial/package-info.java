/**
 * Runs what a test of a pipeline says, on any engine, and tells what did not hold. The command line and the test kit share
 * it.
 *
 * <p>May import {@code dev.headrace.compiler}, {@code dev.headrace.kernels}, {@code dev.headrace.target},
 * {@code dev.headrace.ir}, {@code dev.headrace.diagnostics} and the JDK.
 */
@NullMarked
package dev.headrace.trial;

import org.jspecify.annotations.NullMarked;
