/**
 * How a pipeline file is laid out: spaces, indentation, alignment, long lines.
 *
 * <p>Only white space ever changes. May import {@code dev.headrace.diagnostics}, {@code dev.headrace.syntax} and the
 * parts of {@code dev.headrace.syntax.internal} that show no type of the parser generator.
 */
@NullMarked
package dev.headrace.syntax.format;

import org.jspecify.annotations.NullMarked;
