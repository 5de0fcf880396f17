/**
 * Streams as they are read: partitioned logs, and the one source over them. {@link dev.headrace.target.beam.log.LogSource}
 * is the door; it alone judges which rows are late and how far time has come.
 *
 * <p>May import {@code dev.headrace.target.beam.block}, {@code dev.headrace.target.beam.ship}, {@code dev.headrace.operators}, {@code dev.headrace.formats},
 * {@code dev.headrace.kernels}, {@code dev.headrace.ir}, {@code dev.headrace.diagnostics}, Beam's core and Joda-Time.
 */
@NullMarked
package dev.headrace.target.beam.log;

import org.jspecify.annotations.NullMarked;
