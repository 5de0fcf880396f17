/** Records with {@code @Schema}: reading them, and writing their row types and codecs. */
@NullMarked
package dev.headrace.processor.schema;

import org.jspecify.annotations.NullMarked;
