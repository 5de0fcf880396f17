/**
 * The worker as a program: from its arguments to its exit code.
 *
 * <p>May import what {@code dev.headrace.worker} may.
 */
@NullMarked
package dev.headrace.worker.main;

import org.jspecify.annotations.NullMarked;
