/**
 * Plans as unbounded pipelines. Rows travel in blocks; an operator that looks at rows of a key together is one stateful step
 * that keeps the key's machine ({@code dev.headrace.operators.stream}) as bytes and is woken by one event-time timer per key.
 *
 * <p>Beam's clock counts milliseconds: an element's timestamp is the floor of the least time among its rows, a timer the
 * ceiling of the watermark it waits for. Rows carry their own microseconds, and only those decide.
 *
 * <p>May import what the translator may, {@code dev.headrace.target.beam.log} and {@code dev.headrace.target.beam.block}.
 */
@NullMarked
package dev.headrace.target.beam.stream;

import org.jspecify.annotations.NullMarked;
