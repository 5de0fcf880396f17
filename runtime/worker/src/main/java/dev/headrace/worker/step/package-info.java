/**
 * What a worker is asked to do: {@code train-step.json}, read, written and fingerprinted.
 *
 * <p>May import what {@code dev.headrace.worker} may.
 */
@NullMarked
package dev.headrace.worker.step;

import org.jspecify.annotations.NullMarked;
