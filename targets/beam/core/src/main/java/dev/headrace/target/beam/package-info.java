/**
 * Plans as Beam pipelines. What rows mean is executed by {@code dev.headrace.operators} and the kernels; this room adds how
 * Beam reads, shuffles, keeps time and commits.
 *
 * <p>May import {@code dev.headrace.operators}, {@code dev.headrace.target}, {@code dev.headrace.runtime}, {@code
 * dev.headrace.kernels}, {@code dev.headrace.formats}, {@code dev.headrace.ir}, {@code dev.headrace.diagnostics}, Beam's core,
 * Joda-Time, SLF4J and the JDK; no runner, so that the same classes serve all of them.
 */
@NullMarked
package dev.headrace.target.beam;

import org.jspecify.annotations.NullMarked;
