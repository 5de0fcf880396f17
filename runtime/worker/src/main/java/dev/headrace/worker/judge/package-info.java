/**
 * Measures of a model on rows that it was not trained on: the program that gates run.
 *
 * <p>May import the other packages of {@code dev.headrace.worker}, {@code dev.headrace.metrics}, {@code dev.headrace.ir} and
 * Jackson.
 */
@NullMarked
package dev.headrace.worker.judge;

import org.jspecify.annotations.NullMarked;
