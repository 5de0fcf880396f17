/**
 * Trains the models of a pipeline in workers, searches their settings, and judges them at gates. The same for every engine: rows
 * come as files, models are folders.
 *
 * <p>May import {@code dev.headrace.worker}, {@code dev.headrace.registry}, {@code dev.headrace.formats}, {@code
 * dev.headrace.kernels}, {@code dev.headrace.runtime}, {@code dev.headrace.ir}, {@code dev.headrace.diagnostics} and Jackson.
 */
@NullMarked
package dev.headrace.training;

import org.jspecify.annotations.NullMarked;
