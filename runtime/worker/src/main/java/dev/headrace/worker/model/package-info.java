/**
 * The folder that a training leaves behind: made at one side, moved into place at once, checked before use.
 *
 * <p>May import what {@code dev.headrace.worker} may.
 */
@NullMarked
package dev.headrace.worker.model;

import org.jspecify.annotations.NullMarked;
