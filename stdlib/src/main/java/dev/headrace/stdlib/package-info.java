/**
 * The standard library: scalar functions and aggregates, each a descriptor beside the one method that is its meaning.
 *
 * <p>May import {@code dev.headrace.ir}, RE2 (in the room of text alone) and the JDK; never a compiler, kernel or engine.
 */
@NullMarked
package dev.headrace.stdlib;

import org.jspecify.annotations.NullMarked;
