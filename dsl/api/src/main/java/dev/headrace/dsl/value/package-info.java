/**
 * What is computed from a row: columns, expressions and aggregates, by kind.
 *
 * <p>The row type of a value is contravariant: what is computed from the rows of a source can be computed from the rows of
 * everything made of it. Nothing here is evaluated; a value holds the draft of what was said and the line that said it.
 *
 * <p>May import what the package above may.
 */
@NullMarked
package dev.headrace.dsl.value;

import org.jspecify.annotations.NullMarked;
