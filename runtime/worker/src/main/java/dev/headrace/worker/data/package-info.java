/**
 * Rows as matrices of floats, labels as classes or numbers.
 *
 * <p>May import what {@code dev.headrace.worker} may.
 */
@NullMarked
package dev.headrace.worker.data;

import org.jspecify.annotations.NullMarked;
