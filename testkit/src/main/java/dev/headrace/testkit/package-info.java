/**
 * Tests of pipelines with JUnit: rows go in, rows are expected, on each engine that the test names.
 *
 * <p>What a test says becomes a {@code test} of the pipeline, which the compiler checks and {@link dev.headrace.trial.Trial} judges, as
 * those that stand in pipeline files. May import {@code dev.headrace.dsl}, {@code dev.headrace.jars}, {@code dev.headrace.compiler},
 * {@code dev.headrace.syntax}, {@code dev.headrace.trial}, {@code dev.headrace.target}, {@code dev.headrace.ir},
 * {@code dev.headrace.diagnostics}, JUnit and the JDK.
 */
@NullMarked
package dev.headrace.testkit;

import org.jspecify.annotations.NullMarked;
