/**
 * Rows as Avro records, read and written in one pass over the bytes.
 *
 * <p>May import {@code dev.headrace.formats}, {@code dev.headrace.kernels}, {@code dev.headrace.ir}, {@code
 * dev.headrace.diagnostics} and Avro.
 */
@NullMarked
package dev.headrace.target.beam.kafka.avro;

import org.jspecify.annotations.NullMarked;
