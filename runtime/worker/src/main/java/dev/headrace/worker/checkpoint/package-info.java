/**
 * Where a training can go on: files that are whole or not there, with one writer.
 *
 * <p>May import what {@code dev.headrace.worker} may.
 */
@NullMarked
package dev.headrace.worker.checkpoint;

import org.jspecify.annotations.NullMarked;
