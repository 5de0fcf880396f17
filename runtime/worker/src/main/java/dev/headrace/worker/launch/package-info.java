/**
 * The side that starts workers, hears them, ends them and tries again.
 *
 * <p>May import what {@code dev.headrace.worker} may, and {@code dev.headrace.runtime}.
 */
@NullMarked
package dev.headrace.worker.launch;

import org.jspecify.annotations.NullMarked;
