/**
 * Definitions with {@code @Pipeline}: their providers, and the file that lists them.
 *
 * <p>May import what the package above may.
 */
@NullMarked
package dev.headrace.processor.pipeline;

import org.jspecify.annotations.NullMarked;
