/**
 * What a worker says while it works: one line of JSON each.
 *
 * <p>May import what {@code dev.headrace.worker} may.
 */
@NullMarked
package dev.headrace.worker.event;

import org.jspecify.annotations.NullMarked;
