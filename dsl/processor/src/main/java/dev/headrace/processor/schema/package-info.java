/**
 * Records with {@code @Schema}: reading them, and writing their row types and codecs.
 *
 * <p>May import what the package above may.
 */
@NullMarked
package dev.headrace.processor.schema;

import org.jspecify.annotations.NullMarked;
