/**
 * The Beam targets as the command line sees them: what they can do, and an engine that starts a runner in a process of its
 * own and talks with it. No class of Beam, Spark or Flink is ever on this side.
 *
 * <p>May import {@code dev.headrace.target.beam.protocol}, {@code dev.headrace.target}, {@code dev.headrace.runtime}, {@code
 * dev.headrace.ir}, {@code dev.headrace.diagnostics} and the JDK.
 */
@NullMarked
package dev.headrace.target.beam.launch;

import org.jspecify.annotations.NullMarked;
