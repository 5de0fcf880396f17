/**
 * Where rows of a stream go when they leave it: files here, topics in rooms of their own. What is written is written once, where a
 * sink can take part in the runner's checkpoint.
 *
 * <p>May import {@code dev.headrace.target.beam.block}, {@code dev.headrace.target.beam.log}, {@code dev.headrace.target.beam.ship}, {@code dev.headrace.formats}, {@code
 * dev.headrace.kernels}, {@code dev.headrace.ir}, {@code dev.headrace.diagnostics}, Beam's core and Joda-Time.
 */
@NullMarked
package dev.headrace.target.beam.sink;

import org.jspecify.annotations.NullMarked;
