/**
 * The run journal: what finished, so that it is not done again. Append-only, one JSON object per line.
 *
 * <p>May import Jackson, {@code dev.headrace.diagnostics} and the JDK.
 */
@NullMarked
package dev.headrace.runtime.journal;

import org.jspecify.annotations.NullMarked;
