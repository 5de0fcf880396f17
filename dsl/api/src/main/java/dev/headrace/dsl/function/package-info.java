/**
 * The functions and aggregates of the library as static methods, a class for each group.
 *
 * <p>A function of an optional value is optional. What the language wants written out, such as a pattern or a zone, is
 * a value of Java; so may be everything behind the first argument.
 *
 * <p>May import what the package above may.
 */
@NullMarked
package dev.headrace.dsl.function;

import org.jspecify.annotations.NullMarked;
