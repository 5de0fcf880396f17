/**
 * Text to Draft and back to well-laid text: the parser, the lossless tokens and the formatter.
 *
 * <p>May import {@code dev.headrace.diagnostics}, {@code dev.headrace.ir.draft} and its own {@code internal} package. No
 * type of the parser generator is visible here.
 */
@NullMarked
package dev.headrace.syntax;

import org.jspecify.annotations.NullMarked;
