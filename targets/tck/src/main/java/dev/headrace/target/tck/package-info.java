/**
 * The conformance kit: runs made-up and hand-written pipelines on a target, compares what comes out with the
 * {@linkplain dev.headrace.target.tck.oracle oracle}, bit for bit, and makes a difference small enough to read.
 *
 * <p>May import {@code dev.headrace.ir}, {@code dev.headrace.diagnostics}, {@code dev.headrace.target},
 * {@code dev.headrace.compiler}, {@code dev.headrace.testkit} and the JDK.
 */
@NullMarked
package dev.headrace.target.tck;

import org.jspecify.annotations.NullMarked;
