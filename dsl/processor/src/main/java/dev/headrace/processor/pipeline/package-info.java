/** Definitions with {@code @Pipeline}: their providers, and the file that lists them. */
@NullMarked
package dev.headrace.processor.pipeline;

import org.jspecify.annotations.NullMarked;
