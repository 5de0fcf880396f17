/**
 * Topics of Kafka as logs and sinks of the Beam target.
 *
 * <p>May import {@code dev.headrace.target.beam.log}, {@code dev.headrace.target.beam.block}, {@code dev.headrace.runtime.secret},
 * {@code dev.headrace.formats}, {@code dev.headrace.kernels}, {@code dev.headrace.ir}, {@code dev.headrace.diagnostics}, Kafka's
 * clients, Avro, Beam's core, Joda-Time and SLF4J.
 */
@NullMarked
package dev.headrace.target.beam.kafka;

import org.jspecify.annotations.NullMarked;
