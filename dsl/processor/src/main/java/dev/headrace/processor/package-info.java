/**
 * What {@code headrace-processor} does while javac runs: it makes the row type and the codec of each record with
 * {@code @Schema}, and the provider of each definition with {@code @Pipeline}.
 *
 * <p>What is wrong becomes an error of javac at the element, {@code [HR06nn] sentence; help}. Generated code depends on the
 * sources alone: no time, no path, no order of hashing.
 *
 * <p>May import {@code dev.headrace.dsl}, {@code dev.headrace.diagnostics}, JavaPoet and the JDK, as may all of the
 * processor.
 */
@NullMarked
package dev.headrace.processor;

import org.jspecify.annotations.NullMarked;
